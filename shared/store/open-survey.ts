import { idSchema, type ActionPlan, type Contact, type Project } from '../domain/project/schema.ts';
import { findReporter, type Colleague } from '../domain/rounds/colleagues.ts';
import type { MailRecord } from '../domain/rounds/mail.ts';
import { deadlineFor, findContact, isOpenFor, type RoundWithoutPlans } from '../domain/rounds/state.ts';
import type { Answer } from '../domain/survey/answer.ts';
import { pagesOf, type Page } from '../domain/survey/pages.ts';
import { localDate, type Instant } from '../domain/time.ts';
import { isSecret } from '../mail/secrets.ts';
import type { Draft } from './drafts.ts';
import type { Link } from './links.ts';
import { readProjectWithoutPlans } from './project.ts';
import { readSurvey } from './survey.ts';
import type { Table } from './table.ts';

/** What a survey link names, and the secret that it carries. */
export interface LinkNames {
  round: string;
  plan: string;
  contact: string;
  secret: string;
}

/** What a contact's link opens: a plan's survey in a round, as it stands when the request arrives. */
export interface OpenSurvey {
  now: Instant;
  /** The day in the project's time zone. */
  today: string;
  /** As the plan's partners need it: without the other plans where there are many. */
  project: Project;
  plan: ActionPlan;
  contact: Contact;
  round: RoundWithoutPlans;
  /** The last day on which the plan's partners can submit. */
  deadline: string;
  isOpen: boolean;
  pages: Page[];
  drafts: Draft[];
  /** The revisions submitted in the round, oldest first. */
  revisions: Answer[];
  /** The last answer from before the round. */
  earlier: Answer | undefined;
  links: Link[];
  /** To whom the survey was passed on, revoked or not, and what became of the mails to them. */
  colleagues: Colleague[];
  passedOnMails: MailRecord[];
  /** The reader, where it is a colleague: who can do all but pass on. */
  colleague: Colleague | undefined;
  hasStoppedReminders: boolean;
}

/** The plan that a survey asks about, in its project. */
export type SurveyedPlan = Pick<OpenSurvey, 'project' | 'plan'>;

/** A colleague's link that was taken away, with the organisations that passed the survey on and that took it away. */
export interface WithdrawnLink extends SurveyedPlan {
  colleague: Colleague;
  passedOnBy: string;
  withdrawnBy: string;
}

/** What a link leads to. Of a link that is not known only the project is told, as far as there is one. */
export type Opening =
  | { kind: 'open'; survey: OpenSurvey }
  | ({ kind: 'withdrawn' } & WithdrawnLink)
  /** The project keeps nothing to be read any more. */
  | { kind: 'expired'; project: Project }
  | { kind: 'unknown'; project: Project | undefined };

/** Opens the survey that a link leads to. Whatever is wrong with a link, the answer is the same. */
export async function openSurvey(table: Table, names: LinkNames, now: Instant): Promise<Opening> {
  const areIds = [names.round, names.plan, names.contact].every((id) => idSchema.safeParse(id).success);
  if (!areIds) return { kind: 'unknown', project: await readProjectWithoutPlans(table) };
  const stored = await readSurvey(table, names.round, names.plan, names.contact);
  const { project, round, links, colleagues, extensions, optOut } = stored;
  const link = links.find(({ contact }) => contact === names.contact);
  // Compared also where there is no link, which is not to be seen from the time that the answer takes.
  const isHeld = isSecret(names.secret, link?.hash ?? '');
  const plan = project?.plans.find(({ id }) => id === names.plan);
  const found = project && findReporter(project, colleagues, names.contact);
  // A contact or a plan that the project no longer names has lost its links.
  if (!isHeld || !project || !round || !plan || found?.partner.plan !== plan.id) return { kind: 'unknown', project };
  const today = localDate(now, project.timeZone);
  if (project.readableUntil !== undefined && today > project.readableUntil) return { kind: 'expired', project };
  const { partner, contact, colleague } = found;
  if (colleague?.revokedAt) {
    const passedOnBy = partner.organisation;
    const withdrawnBy = findContact(project, colleague.revokedBy ?? '')?.partner.organisation ?? passedOnBy;
    return { kind: 'withdrawn', project, plan, colleague, passedOnBy, withdrawnBy };
  }
  const survey: OpenSurvey = {
    now,
    today,
    project,
    plan,
    contact,
    round,
    deadline: deadlineFor(plan.id, round, extensions),
    isOpen: isOpenFor(plan.id, round, extensions, now, project.timeZone),
    pages: pagesOf(project, plan),
    drafts: stored.drafts,
    revisions: stored.revisions,
    earlier: stored.earlier,
    links,
    colleagues,
    passedOnMails: stored.passedOnMails,
    colleague,
    hasStoppedReminders: optOut !== undefined,
  };
  return { kind: 'open', survey };
}
