import * as z from 'zod';
import { closingMoment } from '../rounds/deadline.ts';
import { lastPossibleDeadline, roundSchema, type RoundWithoutPlans } from '../rounds/state.ts';
import { answerSchema, type Answer } from '../survey/answer.ts';
import type { Instant } from '../time.ts';
import { originsIn } from './action-report.ts';
import { standingSchema } from './change.ts';
import type { ReportFacts } from './facts.ts';
import { newestDecisions, publicationDecisionSchema, publicationDecisions } from './highlights.ts';
import { historyPoint, historyPointSchema } from './history.ts';
import { lastDayOf, plansIn } from './plans-in-rounds.ts';
import { standingsOf } from './plan-report.ts';
import { statementsAt } from './statements.ts';

/** What rounds have come to in which no answer can come any more. It is kept, so that no report reads them again. */
export const settledRoundsSchema = z.object({
  version: z.literal(1),
  /** Oldest first, from the first round on. */
  rounds: z.array(roundSchema.omit({ plans: true })),
  history: z.array(historyPointSchema),
  /** How the actions stood at the end of the last of them. */
  standings: z.array(standingSchema),
  decisions: z.array(publicationDecisionSchema),
  /** Answers that may still count: each plan's last, and older ones where they speak of actions that later ones do not. */
  answers: z.array(answerSchema),
});
export type SettledRounds = z.infer<typeof settledRoundsSchema>;

/**
 * The rounds, from the oldest on, in which no answer can come any more, however much time is given. Never the last one,
 * which a report rests on. `rounds` are oldest first.
 */
export function settledAmong<Known extends RoundWithoutPlans>(rounds: Known[], at: Instant, timeZone: string): Known[] {
  const earlier = rounds.slice(0, -1);
  const open = earlier.findIndex(
    (round) => round.pausedAt !== undefined || closingMoment(lastPossibleDeadline(round), timeZone) >= at,
  );
  return open === -1 ? earlier : earlier.slice(0, open);
}

/** Replaces the rounds in which no answer can come any more by what they have come to. The report stays the same. */
export function settle<Facts extends Omit<ReportFacts, 'revision'>>(facts: Facts): Facts {
  const { project, settled, rounds, answers, at } = facts;
  const ended = settledAmong(rounds, at, project.timeZone);
  if (ended.length === 0) return facts;
  const originOf = originsIn(project);
  const past = ended.map((round, index) => {
    const day = lastDayOf(round, project, at);
    return { round, day, plans: plansIn(facts, originOf, ended.slice(0, index + 1), day) };
  });
  const isEnded = ({ round }: Answer) => ended.some(({ id }) => id === round);
  const said = answers.filter(isEnded);
  return {
    ...facts,
    settled: {
      version: 1,
      rounds: [...(settled?.rounds ?? []), ...ended.map((round) => roundSchema.omit({ plans: true }).parse(round))],
      history: [
        ...(settled?.history ?? []),
        ...past.map(({ round, day, plans }) => historyPoint(round.id, day, plans)),
      ],
      standings: standingsOf(past.at(-1)?.plans ?? []),
      decisions: newestDecisions([
        ...publicationDecisions(project, ended, said, at, originOf),
        ...(settled?.decisions ?? []),
      ]),
      answers: stillCounting([...(settled?.answers ?? []), ...said], at),
    },
    rounds: rounds.slice(ended.length),
    answers: answers.filter((answer) => !isEnded(answer)),
  };
}

/** Leaves out revisions that were replaced, and answers of which later ones say everything anew. */
function stillCounting(answers: Answer[], at: Instant): Answer[] {
  return [...statementsAt(answers, undefined, at).values()].flatMap((statements) => {
    const spokenOf = new Set<string>();
    return statements.filter(({ actions }, index) => {
      const isNews = index === 0 || Object.keys(actions).some((action) => !spokenOf.has(action));
      Object.keys(actions).forEach((action) => spokenOf.add(action));
      return isNews;
    });
  });
}
