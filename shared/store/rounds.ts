import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import {
  extensionSchema,
  openingSchema,
  roundSchema,
  skipSchema,
  type Extension,
  type ExtraReminder,
  type Opening,
  type OptOut,
  type Round,
  type RoundWithoutPlans,
  type Skip,
} from '../domain/rounds/state.ts';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import { rangeOf, type PlanRange } from './plan-range.ts';
import { sideBySide } from './side-by-side.ts';
import type { Item, Table } from './table.ts';

/** A round's own item. The plans that it asks have items of their own, since there can be 5,000. */
export const roundItemSchema = roundSchema.omit({ plans: true });

/** A round without its plans, with the extensions that hold for all of them. */
export interface StoredRound extends RoundWithoutPlans {
  extensions: Extension[];
}

/** The sort keys of a round's own item, and of what the coordinator says of the round for all of its plans. */
export function roundRange(round: string): { from: string; to: string } {
  const { sk } = keys.round('', round);
  return { from: sk, to: `${sk}#~` };
}

/** The rounds among the items of a project's partition, oldest first. */
export function storedRoundsFrom(items: Item[]): StoredRound[] {
  const rounds = new Map<string, StoredRound>();
  for (const item of items) {
    const [kind, round = '', fact] = String(item['sk']).split('#');
    if (kind !== 'ROUND') continue;
    if (fact === undefined) rounds.set(round, { ...roundItemSchema.parse(item), extensions: [] });
    // Sorts after its round.
    if (fact === 'EXTENSION') rounds.get(round)?.extensions.push(extensionSchema.parse(item));
  }
  return [...rounds.values()].sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}

/** Adds plans to a round that is about to be opened. `earlier` holds each one's last answer, for prefilling and for the report. */
export async function addPlans(table: Table, round: string, plans: string[], earlier: Answer[]): Promise<void> {
  await sideBySide(earlier, (answer) => table.putOnce(keys.earlierAnswer(table.project, round, answer.plan), answer));
  await sideBySide(plans, (plan) => table.putOnce(keys.askedPlan(table.project, round, plan), { plan }));
}

/** Opens a round to which its plans have been added, once. */
export async function openRound(table: Table, round: RoundWithoutPlans): Promise<void> {
  await table.putOnce(keys.round(table.project, round.id), roundItemSchema.parse(round));
}

export async function addExtension(table: Table, round: string, extension: Extension): Promise<boolean> {
  return table.putOnce(keys.extension(table.project, round, extension.plan, extension.deadline), extension);
}

/** Pauses a round. False when it is paused already. */
export async function pauseRound(table: Table, round: string, pausedAt: Instant): Promise<boolean> {
  return table.update(keys.round(table.project, round), {
    set: { pausedAt },
    condition: 'attribute_exists(pk) AND attribute_not_exists(#pausedAt)',
  });
}

/** Lets a round go on. False when it is not paused. */
export async function resumeRound(table: Table, round: string): Promise<boolean> {
  return table.update(keys.round(table.project, round), {
    remove: ['pausedAt'],
    condition: 'attribute_exists(#pausedAt)',
  });
}

/** Closes a round ahead of its deadline, once more if it was opened again. A pause ends with it. */
export async function closeRound(table: Table, round: string, closed: NonNullable<Round['closed']>): Promise<void> {
  await table.update(keys.round(table.project, round), {
    set: { closed },
    remove: ['pausedAt'],
    condition: 'attribute_exists(pk)',
  });
}

/** Asks that a planned round be opened now. False when that was asked before. */
export async function requestOpening(table: Table, opening: Opening): Promise<boolean> {
  return table.putOnce(keys.opening(table.project, opening.round), openingSchema.parse(opening));
}

/** Leaves a plan out in a round. False when it is left out already. */
export async function skipPlan(table: Table, round: string, skip: Skip): Promise<boolean> {
  const key = keys.skip(table.project, round, skip.plan);
  if (await table.putOnce(key, skipSchema.parse(skip))) return true;
  return table.update(key, {
    set: { skippedAt: skip.skippedAt },
    remove: ['takenBackAt'],
    condition: 'attribute_exists(#takenBackAt)',
  });
}

/** Asks a plan after all. False when it is not left out. */
export async function unskipPlan(table: Table, round: string, plan: string, takenBackAt: Instant): Promise<boolean> {
  return table.update(keys.skip(table.project, round, plan), {
    set: { takenBackAt },
    condition: 'attribute_exists(pk) AND attribute_not_exists(#takenBackAt)',
  });
}

/** False when the plan's contacts are reminded on that day already. */
export async function addExtraReminder(table: Table, round: string, reminder: ExtraReminder): Promise<boolean> {
  return table.putOnce(keys.extraReminder(table.project, round, reminder.plan, reminder.day), reminder);
}

export async function addOptOut(table: Table, round: string, plan: string, optOut: OptOut): Promise<boolean> {
  return table.putOnce(keys.optOut(table.project, round, plan, optOut.contact), optOut);
}

/** All answers that were submitted in a round, at most `size` at a time, in the order of sort keys. */
export async function* roundAnswerPages(table: Table, round: string, size: number): AsyncGenerator<Answer[]> {
  for await (const items of table.pages(keys.roundPartition(table.project, round), { beginsWith: 'ANSWER#' }, size)) {
    yield items.map((item) => answerSchema.parse(item));
  }
}

/** All answers that were submitted in a round. */
export async function readRoundAnswers(table: Table, round: string, plans?: PlanRange): Promise<Answer[]> {
  const items = await table.query(keys.roundPartition(table.project, round), rangeOf('ANSWER#', plans));
  return items.map((item) => answerSchema.parse(item));
}

/** The last answer of each plan from before a round. */
async function readEarlierAnswers(table: Table, round: string, plans?: PlanRange): Promise<Answer[]> {
  const items = await table.query(keys.roundPartition(table.project, round), rangeOf('SURVEY#', plans));
  return items.filter(({ sk }) => String(sk).endsWith('#EARLIER')).map((item) => answerSchema.parse(item));
}

const ofAskedPlan = ['sk', ...Object.keys(skipSchema.shape)];

/** The plans with which a round was opened, and those of them that are left out. */
export async function readAskedPlans(table: Table, round: string): Promise<{ plans: string[]; skips: Skip[] }> {
  const items = await table.query(keys.roundPartition(table.project, round), { beginsWith: 'PLAN#' }, ofAskedPlan);
  const isAbout = (item: Item, plan: unknown, fact = '') => item['sk'] === `PLAN#${String(plan)}${fact}`;
  return {
    plans: items.filter((item) => isAbout(item, item['plan'])).map(({ plan }) => String(plan)),
    skips: items
      .filter((item) => isAbout(item, item['plan'], '#SKIP'))
      .map((item) => skipSchema.parse(item))
      .filter(({ takenBackAt }) => takenBackAt === undefined),
  };
}

/** The last answer of each plan at the end of a round: from the round itself, or else from before it. */
export async function lastAnswers(table: Table, round: string, plans?: PlanRange): Promise<Answer[]> {
  const [answers, earlier] = await Promise.all([
    readRoundAnswers(table, round, plans),
    readEarlierAnswers(table, round, plans),
  ]);
  const last = new Map([...earlier, ...answers].map((answer) => [answer.plan, answer]));
  return [...last.values()];
}
