import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import { indicatorSchema, type ActionPlan, type Partner } from '../project/schema.ts';
import { extraAnswersSchema, planAnswerSchema, type Answer } from '../survey/answer.ts';
import { actionReportSchema, originSchema, reportAction, type OriginOf } from './action-report.ts';
import type { Standing } from './change.ts';

/** A region's plan, with what its partners reported. */
export const planReportSchema = z.object({
  id: z.string(),
  region: z.string(),
  title: z.string(),
  language: languageSchema,
  policyInstrument: z.string(),
  indicator: indicatorSchema.optional(),
  partners: z.array(z.object({ organisation: z.string(), country: z.string(), lead: z.boolean() })),
  /** Whether the round asked for this plan. */
  isAsked: z.boolean(),
  said: originSchema.extend({ answer: planAnswerSchema, extra: extraAnswersSchema }).optional(),
  actions: z.array(actionReportSchema),
});
export type PlanReport = z.infer<typeof planReportSchema>;

/** The moment that a report speaks of: the round that it rests on, whom it asked, and the day in the project's time zone. */
export interface Occasion {
  round: string | undefined;
  /** Ids of plans. */
  asked: ReadonlySet<string>;
  today: string;
}

/** Reports on one plan. `answers` are its own, the one that counts first. */
export function reportPlan(
  originOf: OriginOf,
  plan: ActionPlan,
  partners: Partner[],
  answers: Answer[],
  { round, asked, today }: Occasion,
): PlanReport {
  const [last] = answers;
  return {
    id: plan.id,
    region: plan.region,
    title: plan.title,
    language: plan.language,
    policyInstrument: plan.policyInstrument.name,
    ...(plan.indicator && { indicator: plan.indicator }),
    partners: partners.map(({ organisation, country, lead }) => ({ organisation, country, lead })),
    isAsked: asked.has(plan.id),
    ...(last && {
      said: { ...originOf(last, plan, round), answer: last.planAnswer, extra: last.extra },
    }),
    actions: plan.actions.map((action) => reportAction(originOf, plan, action, answers, round, today)),
  };
}

/** How the actions of plans stand, to be compared with another report's. */
export function standingsOf(plans: PlanReport[]): Standing[] {
  return plans.flatMap(({ region, actions }) =>
    actions.map(({ ref, planned, status, progress, said }) => ({
      ref,
      region,
      title: planned.title,
      status,
      progress,
      submittedAt: said?.submittedAt,
    })),
  );
}
