import type { Project } from '../domain/project/schema.ts';
import type { Extension, OptOut, RoundWithoutPlans } from '../domain/rounds/state.ts';
import type { Colleague } from '../domain/rounds/colleagues.ts';
import type { MailRecord } from '../domain/rounds/mail.ts';
import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import { readRevisions } from './answers.ts';
import { draftSchema, type Draft } from './drafts.ts';
import { readAroundPlan } from './around-plan.ts';
import { keys } from './keys.ts';
import { linkSchema, type Link } from './links.ts';
import { readRoundFacts } from './state.ts';
import type { Table } from './table.ts';

/** All that a plan's survey in a round consists of, as one contact's link opens it. What is not there is undefined. */
export interface StoredSurvey {
  /** As the plan's partners need it: without the other plans where there are many. */
  project: Project | undefined;
  round: RoundWithoutPlans | undefined;
  /** The links to the plan's survey, of all who hold one. */
  links: Link[];
  /** To whom the plan's survey was passed on, revoked or not, and what became of the mails to them. */
  colleagues: Colleague[];
  passedOnMails: MailRecord[];
  extensions: Extension[];
  optOut: OptOut | undefined;
  drafts: Draft[];
  /** The revisions submitted in the round, oldest first. */
  revisions: Answer[];
  /** The last answer from before the round. */
  earlier: Answer | undefined;
}

/**
 * Reads everything that any page of a survey needs side by side: in the time of one request to the table, or of two
 * where the project has many plans.
 */
export async function readSurvey(table: Table, round: string, plan: string, contact: string): Promise<StoredSurvey> {
  const [around, facts, pages, revisions] = await Promise.all([
    readAroundPlan(table, plan, round),
    readRoundFacts(table, round, { from: plan, to: plan }),
    readOfPages(table, round, plan),
    readRevisions(table, round, plan),
  ]);
  return {
    ...around,
    colleagues: facts.colleagues,
    passedOnMails: facts.mails.filter(({ mail }) => mail.kind === 'passed-on'),
    extensions: [...(around.round?.extensions ?? []), ...facts.extensions],
    optOut: facts.optOuts.find((optOut) => optOut.contact === contact),
    ...pages,
    revisions,
  };
}

/** What only the survey's pages need: one query. */
async function readOfPages(
  table: Table,
  round: string,
  plan: string,
): Promise<Pick<StoredSurvey, 'links' | 'drafts' | 'earlier'>> {
  const items = await table.query(keys.roundPartition(table.project, round), { beginsWith: `SURVEY#${plan}#` });
  const of = (part: string) => items.filter(({ sk }) => String(sk).split('#')[2] === part);
  return {
    links: of('LINK').map((item) => linkSchema.parse(item)),
    drafts: of('DRAFT').map((item) => draftSchema.parse(item)),
    earlier: of('EARLIER').map((item) => answerSchema.parse(item))[0],
  };
}
