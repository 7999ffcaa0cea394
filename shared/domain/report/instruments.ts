import * as z from 'zod';
import type { PlanReport } from './plan-report.ts';

/** The programme's own headline figures: policy instruments improved, and the funds that were influenced. */
export const instrumentsSchema = z.object({
  /** Plans whose instrument was improved. */
  improved: z.array(z.string()),
  /** Plans that have said whether it was. */
  answered: z.array(z.string()),
  /** EUR, with the plans that the sum is made of. */
  fundsInfluenced: z.object({ amount: z.number(), plans: z.array(z.string()) }),
});
export type Instruments = z.infer<typeof instrumentsSchema>;

export function instrumentsOf(plans: PlanReport[]): Instruments {
  const funds = plans.filter(({ said }) => said?.answer.fundsInfluenced !== undefined);
  const amount = funds.reduce((sum, { said }) => sum + (said?.answer.fundsInfluenced ?? 0), 0);
  return {
    improved: plans.filter(({ said }) => said?.answer.instrumentImproved).map(({ id }) => id),
    answered: plans.filter(({ said }) => said?.answer.instrumentImproved !== undefined).map(({ id }) => id),
    fundsInfluenced: { amount: Math.round(amount * 100) / 100, plans: funds.map(({ id }) => id) },
  };
}
