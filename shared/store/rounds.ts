import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import { roundSchema, type Extension, type ExtraReminder, type OptOut, type Round } from '../domain/rounds/state.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

export async function readRound(table: Table, round: string): Promise<Round | undefined> {
  const item = await table.get(keys.round(table.project, round));
  return item && roundSchema.parse(item);
}

/** Opens a round, once. `earlier` holds each plan's last answer, for prefilling and for the report. */
export async function openRound(table: Table, round: Round, earlier: Answer[]): Promise<void> {
  await Promise.all(
    earlier.map((answer) => table.putOnce(keys.earlierAnswer(table.project, round.id, answer.plan), answer)),
  );
  await table.putOnce(keys.round(table.project, round.id), round);
}

export async function addExtension(table: Table, round: string, extension: Extension): Promise<boolean> {
  return table.putOnce(keys.extension(table.project, round, extension.plan, extension.deadline), extension);
}

/** False when the plan's contacts are reminded on that day already. */
export async function addExtraReminder(table: Table, round: string, reminder: ExtraReminder): Promise<boolean> {
  return table.putOnce(keys.extraReminder(table.project, round, reminder.plan, reminder.day), reminder);
}

export async function addOptOut(table: Table, round: string, optOut: OptOut): Promise<boolean> {
  return table.putOnce(keys.optOut(table.project, round, optOut.contact), optOut);
}

/** All answers of a round and, for each plan, the last one from before it: one query each, side by side. */
export async function readRoundAnswers(table: Table, round: string): Promise<{ answers: Answer[]; earlier: Answer[] }> {
  const partition = keys.roundPartition(table.project, round);
  const [answers, earlier] = await Promise.all([
    table.query(partition, { beginsWith: 'ANSWER#' }),
    table.query(partition, { beginsWith: 'EARLIER#' }),
  ]);
  return {
    answers: answers.map((item) => answerSchema.parse(item)),
    earlier: earlier.map((item) => answerSchema.parse(item)),
  };
}

/** The last answer of each plan at the end of a round: from the round itself, or else from before it. */
export async function lastAnswers(table: Table, round: string): Promise<Answer[]> {
  const { answers, earlier } = await readRoundAnswers(table, round);
  const last = new Map([...earlier, ...answers].map((answer) => [answer.plan, answer]));
  return [...last.values()];
}
