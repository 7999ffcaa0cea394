import * as z from 'zod';
import { transferabilities } from '../survey/answer.ts';
import { actionRef } from './action-report.ts';
import type { PlanReport } from './plan-report.ts';

/** An action of one region that another would like to take over, and what its owner says to that. */
export const transferPairSchema = z.object({
  action: z.string(),
  owner: z.string(),
  interested: z.string(),
  /** Absent where the owner has not said whether it can be taken over. */
  offered: z.enum(transferabilities).optional(),
});
export type TransferPair = z.infer<typeof transferPairSchema>;

export const transferSchema = z.object({
  /** Interest that meets an offer: what two regions can talk about. */
  pairs: z.array(transferPairSchema),
  /** Interest in an action that is not offered, or not yet. */
  unmet: z.array(transferPairSchema),
  /** Offers that no other region has taken an interest in. */
  free: z.array(z.string()),
});
export type Transfer = z.infer<typeof transferSchema>;

export function transferOf(plans: PlanReport[]): Transfer {
  const actions = new Map(
    plans.flatMap((plan) => plan.actions.map((action) => [action.ref, { plan, action }] as const)),
  );
  const interests = plans.flatMap(({ id, said }) =>
    (said?.answer.interests ?? []).flatMap(({ plan, action }): TransferPair[] => {
      const found = actions.get(actionRef(plan, action));
      if (!found || plan === id) return [];
      const offered = found.action.said?.answer.transfer;
      return [{ action: found.action.ref, owner: plan, interested: id, ...(offered && { offered }) }];
    }),
  );
  const isOffered = (transfer: TransferPair['offered']) => transfer === 'yes' || transfer === 'with-adaptation';
  const wanted = new Set(interests.map(({ action }) => action));
  return {
    pairs: interests.filter(({ offered }) => isOffered(offered)),
    unmet: interests.filter(({ offered }) => !isOffered(offered)),
    free: [...actions.values()]
      .filter(({ action }) => isOffered(action.said?.answer.transfer) && !wanted.has(action.ref))
      .map(({ action }) => action.ref),
  };
}
