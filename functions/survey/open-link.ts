import { createMiddleware } from 'hono/factory';
import { openSurvey } from '../../shared/store/open-survey.ts';
import { requestTimeOf } from '../../shared/web/event.ts';
import type { SurveyDependencies, SurveyEnvironment } from './context.ts';
import { chooseLanguage } from '../../shared/texts/survey/language.ts';
import { sendExpiredLink, sendUnknownLink } from '../../shared/web/unknown-link.tsx';
import { sendWithdrawnLink } from './pass-on/withdrawn-link.tsx';

/** The path of a survey link, as the mails carry it. */
export const linkPath = '/survey/:round/:plan/:contact/:secret';

/** Lets pass who holds the link. */
export function openLink({ table, script }: SurveyDependencies) {
  return createMiddleware<SurveyEnvironment, typeof linkPath>(async (c, next) => {
    const names = c.req.param();
    const opening = await openSurvey(table, names, requestTimeOf(c));
    if (opening.kind === 'unknown') return sendUnknownLink(c, opening.project);
    if (opening.kind === 'expired') return sendExpiredLink(c, opening.project);
    if (opening.kind === 'withdrawn') return sendWithdrawnLink(c, opening);
    c.set('survey', opening.survey);
    c.set('link', `/survey/${names.round}/${names.plan}/${names.contact}/${names.secret}`);
    c.set('language', chooseLanguage(opening.survey, c.req.query('language')));
    c.set('script', script);
    await next();
  });
}
