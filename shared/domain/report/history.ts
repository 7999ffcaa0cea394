import * as z from 'zod';
import { shareGone } from './assessment.ts';
import { mean, meanProgress, rounded } from './headline.ts';
import type { PlanReport } from './plan-report.ts';
import { statuses, statusSchema } from './status.ts';

/** How the project stood at the end of a round, by what had been answered until then. */
export const historyPointSchema = z.object({
  round: z.string(),
  /** The calendar day of which it speaks. */
  day: z.string(),
  asked: z.int(),
  answered: z.int(),
  byStatus: z.record(statusSchema, z.int()),
  /** Mean progress, and mean share of the timeframe gone on that day, in percent, over the actions that have a figure. */
  progress: z.object({ mean: z.number(), gone: z.number(), actions: z.int() }).optional(),
});
export type HistoryPoint = z.infer<typeof historyPointSchema>;

export function historyPoint(round: string, day: string, plans: PlanReport[]): HistoryPoint {
  const actions = plans.flatMap((plan) => plan.actions);
  const known = actions.filter(({ progress }) => progress !== undefined);
  const progress = meanProgress(actions);
  return {
    round,
    day,
    asked: plans.filter(({ isAsked }) => isAsked).length,
    answered: plans.filter(({ said }) => said && !said.isOlder).length,
    byStatus: Object.fromEntries(
      statuses.map((status) => [status, actions.filter((action) => action.status === status).length]),
    ) as HistoryPoint['byStatus'],
    ...(progress && {
      progress: {
        mean: progress.mean,
        gone: rounded(mean(known.map(({ planned }) => shareGone(planned, day)))),
        actions: known.length,
      },
    }),
  };
}
