import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import type { Project } from '../project/schema.ts';
import type { Round } from '../rounds/state.ts';
import type { Answer } from '../survey/answer.ts';
import type { Instant } from '../time.ts';
import type { OriginOf } from './action-report.ts';
import { statementsAt } from './statements.ts';

/** What a region is proud of and has released for publication, as it said so in a round. */
export const highlightsSchema = z.array(
  z.object({ plan: z.string(), round: z.string(), day: z.string(), language: languageSchema, text: z.string() }),
);
export type Highlights = z.infer<typeof highlightsSchema>;

/**
 * Everything that partners have released, over all rounds: the newest round first, regions in the project's order. Of
 * a text that several answers repeat, as prefilled ones do, the newest decides whether it is released.
 */
export function highlightsOf(
  { plans }: Project,
  rounds: Round[],
  answers: Answer[],
  at: Instant,
  originOf: OriginOf,
): Highlights {
  const statements = statementsAt(answers, rounds.at(-1)?.id, at);
  const decided = new Set<string>();
  return rounds.toReversed().flatMap(({ id }) =>
    plans.flatMap((plan) => {
      const answer = statements.get(plan.id)?.find(({ round }) => round === id);
      const text = answer?.planAnswer.highlights;
      const key = `${plan.id} ${text}`;
      if (!text || decided.has(key)) return [];
      decided.add(key);
      if (!answer.planAnswer.highlightsPublishable) return [];
      const { round, day, language } = originOf(answer, plan, id);
      return [{ plan: plan.id, round, day, language, text }];
    }),
  );
}
