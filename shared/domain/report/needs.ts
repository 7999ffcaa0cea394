import * as z from 'zod';
import { helperSchema, obstacles, type Helper } from '../survey/answer.ts';
import type { PlanReport } from './plan-report.ts';

/** From whom help is asked; `anyone` where nobody is named. */
const addresseeSchema = z.union([helperSchema, z.literal('anyone')]);
export type Addressee = z.infer<typeof addresseeSchema>;

/** Needs by whom they are addressed to; an action that names two addressees stands with both. */
export const needsSchema = z.array(z.object({ from: addresseeSchema, actions: z.array(z.string()) }));
/** What holds actions back, the most frequent first. */
export const obstaclesSchema = z.array(z.object({ obstacle: z.enum(obstacles), actions: z.array(z.string()) }));
export type Needs = z.infer<typeof needsSchema>;
export type Obstacles = z.infer<typeof obstaclesSchema>;

/** The coordinator first, then the programme, then regions in the project's order, then needs that name nobody. */
export function needsOf(plans: PlanReport[]): Needs {
  const order: Addressee[] = ['coordinator', 'programme', ...plans.map(({ id }): Helper => `plan:${id}`), 'anyone'];
  const groups = new Map<Addressee, string[]>();
  for (const { ref, said } of plans.flatMap((plan) => plan.actions)) {
    if (!said) continue;
    const { needs, needsFrom } = said.answer;
    const addressees: Addressee[] = needsFrom.length > 0 ? needsFrom : needs ? ['anyone'] : [];
    for (const addressee of new Set(addressees)) {
      const refs = groups.get(addressee);
      if (refs) refs.push(ref);
      else groups.set(addressee, [ref]);
    }
  }
  const positions = new Map(order.map((from, index) => [from, index]));
  const position = (from: Addressee) => positions.get(from) ?? order.length;
  return [...groups].map(([from, actions]) => ({ from, actions })).sort((a, b) => position(a.from) - position(b.from));
}

export function obstaclesOf(plans: PlanReport[]): Obstacles {
  const actions = plans.flatMap((plan) => plan.actions);
  return obstacles
    .map((obstacle) => ({
      obstacle,
      actions: actions.filter(({ said }) => said?.answer.obstacles.includes(obstacle)).map(({ ref }) => ref),
    }))
    .filter(({ actions: refs }) => refs.length > 0)
    .sort((a, b) => b.actions.length - a.actions.length);
}
