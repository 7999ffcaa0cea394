import { createMiddleware } from 'hono/factory';
import { idSchema } from '../../shared/domain/project/schema.ts';
import { deadlineFor, findContact, isOpenFor } from '../../shared/domain/rounds/state.ts';
import { pagesOf } from '../../shared/domain/survey/pages.ts';
import { localDate, type Instant } from '../../shared/domain/time.ts';
import { isSecret } from '../../shared/mail/secrets.ts';
import { readSurvey } from '../../shared/store/survey.ts';
import type { Table } from '../../shared/store/table.ts';
import { VisibleError } from '../../shared/web/errors.tsx';
import { requestTimeOf } from '../../shared/web/event.ts';
import type { OpenSurvey, SurveyEnvironment } from './context.ts';
import { chooseLanguage } from './language.ts';

/** The path of a survey link, as the mails carry it. */
export const linkPath = '/survey/:round/:plan/:contact/:secret';

interface LinkNames {
  round: string;
  plan: string;
  contact: string;
  secret: string;
}

/** Lets pass who holds the link. Whatever is wrong with a link, the answer is the same. */
export function openLink(table: Table) {
  return createMiddleware<SurveyEnvironment, typeof linkPath>(async (c, next) => {
    const names = c.req.param();
    const survey = await findSurvey(table, names, requestTimeOf(c));
    if (!survey) throw new VisibleError('notFound');
    c.set('survey', survey);
    c.set('link', `/survey/${names.round}/${names.plan}/${names.contact}/${names.secret}`);
    c.set('language', chooseLanguage(survey, c.req.query('language')));
    await next();
  });
}

async function findSurvey(table: Table, names: LinkNames, now: Instant): Promise<OpenSurvey | undefined> {
  if (![names.round, names.plan, names.contact].every((id) => idSchema.safeParse(id).success)) return undefined;
  const stored = await readSurvey(table, names.round, names.plan, names.contact);
  const { project, round, links, extensions, optOut } = stored;
  const link = links.find(({ contact }) => contact === names.contact);
  if (!link || !isSecret(names.secret, link.hash)) return undefined;
  const plan = project?.plans.find(({ id }) => id === names.plan);
  const found = project && findContact(project, names.contact);
  // A contact or a plan that the project no longer names has lost its links.
  if (!project || !round || !plan || found?.partner.plan !== plan.id) return undefined;
  return {
    now,
    today: localDate(now, project.timeZone),
    project,
    plan,
    contact: found.contact,
    round,
    deadline: deadlineFor(plan.id, round, extensions),
    isOpen: isOpenFor(plan.id, round, extensions, now, project.timeZone),
    pages: pagesOf(project, plan),
    drafts: stored.drafts,
    revisions: stored.revisions,
    earlier: stored.earlier,
    links,
    hasStoppedReminders: optOut !== undefined,
  };
}
