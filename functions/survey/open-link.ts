import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { pagesOf } from '../../shared/domain/survey/pages.ts';
import { openSurvey, type WithdrawnLink } from '../../shared/store/open-survey.ts';
import { requestTimeOf } from '../../shared/web/event.ts';
import type { SurveyDependencies, SurveyEnvironment } from './context.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { chooseLanguage } from '../../shared/texts/survey/language.ts';
import { sendExpiredLink, sendUnknownLink } from '../../shared/web/unknown-link.tsx';
import { isAskedByScript, postedForm } from './posted-form.ts';
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
    if (opening.kind === 'withdrawn') return answerWithdrawn(c, opening);
    c.set('survey', opening.survey);
    c.set('link', `/survey/${names.round}/${names.plan}/${names.contact}/${names.secret}`);
    c.set('language', chooseLanguage(opening.survey, c.req.query('language')));
    c.set('script', script);
    await next();
  });
}

/** What was sent with the link is given back. */
async function answerWithdrawn(c: Context, opening: WithdrawnLink) {
  if (c.req.method !== 'POST') return sendWithdrawnLink(c, opening);
  const { saving } = surveyTexts(opening.colleague.language).texts;
  if (isAskedByScript(c)) return c.json({ status: saving.withdrawn }, 410);
  const path = c.req.path.split('/').slice(linkPath.split('/').length).join('/');
  const page = pagesOf(opening.project, opening.plan).find(({ id }) => id === path);
  return sendWithdrawnLink(c, opening, page && { page, posted: await postedForm(c) });
}
