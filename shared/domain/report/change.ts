import * as z from 'zod';
import { statusSchema, type Status } from './status.ts';

export const changeKinds = ['better', 'worse', 'same', 'new', 'no-data'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What has become of an action since the last report, like for like. */
export const changeSchema = z.object({
  kind: z.enum(changeKinds),
  /** The status in the last report. */
  from: statusSchema.optional(),
  /** Progress in the last report, in percent. */
  progressBefore: z.number().optional(),
  /** Percentage points gained, where both reports have a figure of their own. */
  points: z.number().optional(),
});
export type Change = z.infer<typeof changeSchema>;

/** How an action stood at a moment: what a later report is compared with. */
export const standingSchema = z.object({
  ref: z.string(),
  region: z.string(),
  title: z.string(),
  status: statusSchema,
  progress: z.number().optional(),
  /** When the answer behind it was submitted. */
  submittedAt: z.string().optional(),
});
export type Standing = z.infer<typeof standingSchema>;

/** Higher is better. Waiting for a planned start is as good as being on track. */
const ranks: Record<Exclude<Status, 'no-answer'>, number> = {
  completed: 5,
  'on-track': 4,
  'not-due': 4,
  'at-risk': 3,
  'off-track': 2,
  'on-hold': 1,
  abandoned: 0,
};

/**
 * Compares an action with itself in the last report. The status decides, then progress where both reports have a
 * figure. Where either has no answer, or both rest on the same one, there is nothing to compare: no data is not "same".
 */
export function changeOf(now: Standing, before: Standing | undefined): Change {
  if (!before) return { kind: 'new' };
  const then = {
    from: before.status,
    ...(before.progress !== undefined && { progressBefore: before.progress }),
  };
  if (now.status === 'no-answer' || before.status === 'no-answer' || now.submittedAt === before.submittedAt)
    return { kind: 'no-data', ...then };
  const points =
    now.progress === undefined || before.progress === undefined ? undefined : now.progress - before.progress;
  const difference = ranks[now.status] - ranks[before.status] || progressOf(now) - progressOf(before);
  const kind = difference > 0 ? 'better' : difference < 0 ? 'worse' : 'same';
  return { kind, ...then, ...(points !== undefined && { points }) };
}

/**
 * What waits for its planned start has made no progress, and what was given up makes none. Any other figure that is missing
 * is not known: it is not 0.
 */
function progressOf({ status, progress }: Standing): number {
  if (status === 'abandoned') return 0;
  return progress ?? (status === 'not-due' ? 0 : NaN);
}

/** Whether both reports have an answer of their own, so that the action can be compared. */
export function isComparable(change: Change | undefined): change is Change & { from: Status } {
  return change !== undefined && change.kind !== 'new' && change.kind !== 'no-data';
}
