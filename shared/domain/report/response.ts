import * as z from 'zod';
import { daysBetween } from '../time.ts';
import type { PlanReport } from './plan-report.ts';

/** Who has answered, and how old the answers are that stand in for those that are missing. */
export const responseSchema = z.object({
  /** Plans that the round asked for, by id. */
  asked: z.array(z.string()),
  answered: z.array(z.string()),
  older: z.array(z.object({ plan: z.string(), day: z.string(), ageInDays: z.int() })),
  never: z.array(z.string()),
});
export type Response = z.infer<typeof responseSchema>;

export function responseOf(plans: PlanReport[], today: string): Response {
  const older = plans.flatMap(({ id, said }) =>
    said?.isOlder ? [{ plan: id, day: said.day, ageInDays: daysBetween(said.day, today) }] : [],
  );
  return {
    asked: plans.filter(({ isAsked }) => isAsked).map(({ id }) => id),
    answered: plans.filter(({ said }) => said && !said.isOlder).map(({ id }) => id),
    older: older.sort((a, b) => b.ageInDays - a.ageInDays),
    never: plans.filter(({ said }) => !said).map(({ id }) => id),
  };
}
