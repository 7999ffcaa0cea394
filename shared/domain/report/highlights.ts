import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import type { Project } from '../project/schema.ts';
import type { Round } from '../rounds/state.ts';
import type { Answer } from '../survey/answer.ts';
import type { Instant } from '../time.ts';
import type { OriginOf } from './action-report.ts';
import { statementsAt } from './statements.ts';

const highlightSchema = z.object({
  plan: z.string(),
  round: z.string(),
  day: z.string(),
  language: languageSchema,
  text: z.string(),
});
/** What a region is proud of and has released for publication, as it said so in a round. */
export const highlightsSchema = z.array(highlightSchema);
export type Highlights = z.infer<typeof highlightsSchema>;

/** What a region is proud of, released for publication or not. */
export const publicationDecisionSchema = highlightSchema.extend({ isReleased: z.boolean() });
export type PublicationDecision = z.infer<typeof publicationDecisionSchema>;

/** What was decided in rounds on what may be published: the newest round first, regions in the project's order. */
export function publicationDecisions(
  { plans }: Project,
  rounds: Round[],
  answers: Answer[],
  at: Instant,
  originOf: OriginOf,
): PublicationDecision[] {
  const statements = statementsAt(answers, rounds.at(-1)?.id, at);
  return rounds.toReversed().flatMap(({ id }) =>
    plans.flatMap((plan) => {
      const answer = statements.get(plan.id)?.find(({ round }) => round === id);
      const text = answer?.planAnswer.highlights;
      if (!text) return [];
      const { round, day, language } = originOf(answer, plan, id);
      const { highlightsPublishable } = answer.planAnswer;
      return [{ plan: plan.id, round, day, language, text, isReleased: highlightsPublishable }];
    }),
  );
}

/** Of a text that several answers repeat, as prefilled ones do, the newest decides. `decisions` come newest first. */
export function newestDecisions(decisions: PublicationDecision[]): PublicationDecision[] {
  const byText = new Map<string, PublicationDecision>();
  for (const decision of decisions) {
    const key = `${decision.plan} ${decision.text}`;
    if (!byText.has(key)) byText.set(key, decision);
  }
  return [...byText.values()];
}

/** What partners have released, of all that was decided. */
export function highlightsOf({ plans }: Project, decisions: PublicationDecision[]): Highlights {
  const known = new Set(plans.map(({ id }) => id));
  return newestDecisions(decisions)
    .filter(({ plan, isReleased }) => isReleased && known.has(plan))
    .map(({ plan, round, day, language, text }) => ({ plan, round, day, language, text }));
}
