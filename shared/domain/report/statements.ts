import type { Answer } from '../survey/answer.ts';
import type { Instant } from '../time.ts';

/** What a plan's partners have submitted by a moment, the answer that counts first: the round's own, then older ones. */
export type PlanStatements = Map<string, Answer[]>;

/** Sorts answers of all rounds by plan. Answers after `at` are left out, and of a round only the last revision counts. */
export function statementsAt(answers: Answer[], round: string | undefined, at: Instant): PlanStatements {
  const latest = new Map<string, Answer>();
  for (const answer of answers) {
    const key = `${answer.plan} ${answer.round}`;
    const known = latest.get(key);
    if (answer.submittedAt <= at && (!known || known.revision < answer.revision)) latest.set(key, answer);
  }
  const byPlan: PlanStatements = new Map();
  for (const answer of latest.values()) byPlan.set(answer.plan, [...(byPlan.get(answer.plan) ?? []), answer]);
  for (const list of byPlan.values()) list.sort((a, b) => byPrecedence(a, b, round));
  return byPlan;
}

function byPrecedence(a: Answer, b: Answer, round: string | undefined): number {
  if ((a.round === round) !== (b.round === round)) return a.round === round ? -1 : 1;
  if (a.submittedAt !== b.submittedAt) return a.submittedAt > b.submittedAt ? -1 : 1;
  return a.round > b.round ? -1 : 1;
}
