import * as z from 'zod';
import type { ActionReport } from './action-report.ts';
import { isComparable } from './change.ts';
import type { PlanReport } from './plan-report.ts';
import { statuses, statusSchema, type Status } from './status.ts';

/** Actions behind a figure, by reference: the figure is their number. */
const refs = z.array(z.string());

/** A number of actions, and by how many it has changed among those that can be compared. */
const tallySchema = z.object({ actions: refs, change: z.int().optional() });

export const headlineSchema = z.object({
  actions: z.int(),
  byStatus: z.record(statusSchema, refs),
  /** Mean progress in percent over the actions that have a figure. */
  progress: z.object({ mean: z.number(), actions: refs }).optional(),
  /** Percentage points gained since the last report, over the actions that both reports have a figure for. */
  progressChange: z.object({ points: z.number(), actions: refs }).optional(),
  /** Completed or on track. */
  asPlanned: tallySchema,
  /** At risk, off track or on hold. */
  attention: tallySchema,
});
export type Headline = z.infer<typeof headlineSchema>;

export const asPlannedStatuses: readonly Status[] = ['completed', 'on-track'];
export const attentionStatuses: readonly Status[] = ['off-track', 'at-risk', 'on-hold'];

export function headlineOf(plans: PlanReport[]): Headline {
  const actions = plans.flatMap((plan) => plan.actions);
  const progress = meanProgress(actions);
  const progressChange = meanChange(actions);
  return {
    actions: actions.length,
    byStatus: byStatus(actions),
    ...(progress && { progress }),
    ...(progressChange && { progressChange }),
    asPlanned: tally(actions, asPlannedStatuses),
    attention: tally(actions, attentionStatuses),
  };
}

export function byStatus(actions: Pick<ActionReport, 'ref' | 'status'>[]): Record<Status, string[]> {
  const groups = Object.fromEntries(statuses.map((status) => [status, [] as string[]])) as Record<Status, string[]>;
  for (const { ref, status } of actions) groups[status].push(ref);
  return groups;
}

export function meanProgress(actions: ActionReport[]): Headline['progress'] {
  const known = actions.filter(({ progress }) => progress !== undefined);
  if (known.length === 0) return undefined;
  return { mean: rounded(mean(known.map(({ progress = 0 }) => progress))), actions: known.map(({ ref }) => ref) };
}

function meanChange(actions: ActionReport[]): Headline['progressChange'] {
  const known = actions.filter(({ change }) => change?.points !== undefined);
  if (known.length === 0) return undefined;
  return {
    points: rounded(mean(known.map(({ change }) => change?.points ?? 0))),
    actions: known.map(({ ref }) => ref),
  };
}

function tally(actions: ActionReport[], among: readonly Status[]): z.infer<typeof tallySchema> {
  const comparable = actions.filter(({ change }) => isComparable(change));
  const before = comparable.filter(({ change }) => isComparable(change) && among.includes(change.from));
  const now = comparable.filter(({ status }) => among.includes(status));
  return {
    actions: actions.filter(({ status }) => among.includes(status)).map(({ ref }) => ref),
    ...(comparable.length > 0 && { change: now.length - before.length }),
  };
}

export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sums of floating point numbers must not show their dust. Far finer than any figure, so that none is rounded twice. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
