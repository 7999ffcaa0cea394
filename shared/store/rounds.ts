import type { Project } from '../domain/project/schema.ts';
import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import {
  extensionSchema,
  roundSchema,
  type Extension,
  type ExtraReminder,
  type OptOut,
  type Round,
} from '../domain/rounds/state.ts';
import { keys } from './keys.ts';
import { sideBySide } from './side-by-side.ts';
import type { SortKeyRange, Table } from './table.ts';

/** A round's own item. The plans that it asks have items of their own, since there can be 5,000. */
export const roundItemSchema = roundSchema.omit({ plans: true });
export type RoundItem = Omit<Round, 'plans'>;

/** A round without its plans. */
export async function readRound(table: Table, round: string): Promise<RoundItem | undefined> {
  const item = await table.get(keys.round(table.project, round));
  return item && roundItemSchema.parse(item);
}

/** Adds plans to a round that is about to be opened. `earlier` holds each one's last answer, for prefilling and for the report. */
export async function addPlans(table: Table, round: string, plans: string[], earlier: Answer[]): Promise<void> {
  await sideBySide(earlier, (answer) => table.putOnce(keys.earlierAnswer(table.project, round, answer.plan), answer));
  await sideBySide(plans, (plan) => table.putOnce(keys.askedPlan(table.project, round, plan), { plan }));
}

/** Opens a round to which its plans have been added, once. */
export async function openRound(table: Table, round: RoundItem): Promise<void> {
  await table.putOnce(keys.round(table.project, round.id), roundItemSchema.parse(round));
}

export async function addExtension(table: Table, round: string, extension: Extension): Promise<boolean> {
  return table.putOnce(keys.extension(table.project, round, extension.plan, extension.deadline), extension);
}

/** The extensions that hold for a plan: its own, and those for all. */
export async function readExtensions(table: Table, round: string, plan: string): Promise<Extension[]> {
  const partition = keys.roundPartition(table.project, round);
  const items = await Promise.all([
    table.query(partition, { beginsWith: 'ALL#EXTENSION#' }),
    table.query(partition, { beginsWith: `PLAN#${plan}#EXTENSION#` }),
  ]);
  return items.flat().map((item) => extensionSchema.parse(item));
}

/** False when the plan's contacts are reminded on that day already. */
export async function addExtraReminder(table: Table, round: string, reminder: ExtraReminder): Promise<boolean> {
  return table.putOnce(keys.extraReminder(table.project, round, reminder.plan, reminder.day), reminder);
}

export async function addOptOut(table: Table, round: string, plan: string, optOut: OptOut): Promise<boolean> {
  return table.putOnce(keys.optOut(table.project, round, plan, optOut.contact), optOut);
}

/** Plans whose ids lie between two, both included. */
export interface PlanRange {
  from: string;
  to: string;
}

/** From the first plan of a project to its last, as sort keys have them. */
export function rangeOfPlans({ plans }: Project): PlanRange {
  const ids = plans.map(({ id }) => id).sort((a, b) => (`${a}#` < `${b}#` ? -1 : 1));
  return { from: ids[0] ?? '', to: ids.at(-1) ?? '' };
}

/** All answers of a round and, for each plan, the last one from before it: one query each, side by side. */
export async function readRoundAnswers(
  table: Table,
  round: string,
  plans?: PlanRange,
): Promise<{ answers: Answer[]; earlier: Answer[] }> {
  const partition = keys.roundPartition(table.project, round);
  const [answers, earlier] = await Promise.all([
    table.query(partition, rangeOf('ANSWER#', plans)),
    table.query(partition, rangeOf('EARLIER#', plans)),
  ]);
  return {
    answers: answers.map((item) => answerSchema.parse(item)),
    earlier: earlier.map((item) => answerSchema.parse(item)),
  };
}

/** The sort keys that begin with a kind and go on with a plan of the range. */
export function rangeOf(kind: string, plans?: PlanRange): SortKeyRange {
  return plans ? { from: `${kind}${plans.from}`, to: `${kind}${plans.to}#~` } : { beginsWith: kind };
}

/** The last answer of each plan at the end of a round: from the round itself, or else from before it. */
export async function lastAnswers(table: Table, round: string, plans?: PlanRange): Promise<Answer[]> {
  const { answers, earlier } = await readRoundAnswers(table, round, plans);
  const last = new Map([...earlier, ...answers].map((answer) => [answer.plan, answer]));
  return [...last.values()];
}
