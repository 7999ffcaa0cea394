import { answerSchema, type Answer } from '../domain/survey/answer.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A plan's revisions in a round, oldest first, and the last answer from before the round. */
export async function readAnswers(
  table: Table,
  round: string,
  plan: string,
): Promise<{ revisions: Answer[]; earlier: Answer | undefined }> {
  const [revisions, earlier] = await Promise.all([
    table.query(keys.roundPartition(table.project, round), { beginsWith: `ANSWER#${plan}#` }),
    table.get(keys.earlierAnswer(table.project, round, plan)),
  ]);
  return {
    revisions: revisions.map((item) => answerSchema.parse(item)),
    earlier: earlier && answerSchema.parse(earlier),
  };
}

/** Submits a revision. False when that revision exists already: somebody else, or the same person twice, was faster. */
export async function submitAnswer(table: Table, answer: Answer): Promise<boolean> {
  return table.putOnce(keys.answer(table.project, answer.round, answer.plan, answer.revision), answer);
}
