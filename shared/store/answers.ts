import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A plan's revisions in a round, oldest first. */
export async function readRevisions(table: Table, round: string, plan: string): Promise<Answer[]> {
  const items = await table.query(keys.roundPartition(table.project, round), { beginsWith: `ANSWER#${plan}#` });
  return items.map((item) => answerSchema.parse(item));
}

/** Submits a revision. False when that revision exists already: somebody else, or the same person twice, was faster. */
export async function submitAnswer(table: Table, answer: Answer): Promise<boolean> {
  return table.putOnce(keys.answer(table.project, answer.round, answer.plan, answer.revision), answer);
}
