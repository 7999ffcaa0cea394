import * as z from 'zod';
import type { ActionReport } from './action-report.ts';
import type { PlanReport } from './plan-report.ts';

const gaps = ['answer', 'progress', 'assessment', 'expected-end', 'evidence'] as const;

/** What an action's report lacks. */
export const missingSchema = z.array(z.object({ action: z.string(), gaps: z.array(z.enum(gaps)) }));
export type Missing = z.infer<typeof missingSchema>;
export type Gap = (typeof gaps)[number];

export function missingFrom(plans: PlanReport[]): Missing {
  return plans
    .flatMap((plan) => plan.actions)
    .map((action) => ({ action: action.ref, gaps: gapsOf(action) }))
    .filter((entry) => entry.gaps.length > 0);
}

/** The programme recognises a result only with evidence, so a completed action without any is named. */
function gapsOf({ status, said }: ActionReport): Gap[] {
  if (!said || status === 'no-answer') return ['answer'];
  const { stage, progress, assessment, expectedEnd, results } = said.answer;
  const isUnderWay = stage === 'in-preparation' || stage === 'in-implementation';
  return [
    ...(isUnderWay && progress === undefined ? ['progress' as const] : []),
    ...(isUnderWay && !assessment ? ['assessment' as const] : []),
    ...(isUnderWay && !expectedEnd ? ['expected-end' as const] : []),
    ...(stage === 'completed' && !results ? ['evidence' as const] : []),
  ];
}
