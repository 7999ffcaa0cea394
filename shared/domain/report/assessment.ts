import * as z from 'zod';
import type { Action } from '../project/schema.ts';
import { assessments, type ActionAnswer } from '../survey/answer.ts';
import { monthOf, monthsBetween } from '../time.ts';

export const verdictSchema = z.enum(assessments);
/** On track, at risk or off track. */
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * How far an action may lag before the computed assessment changes: reported progress behind the share of the
 * timeframe that has gone, in percentage points, and the expected end behind the planned one, in months.
 */
export const tolerances = {
  'at-risk': { points: 15, months: 0 },
  'off-track': { points: 30, months: 3 },
} as const;

export const computedSchema = z.object({
  assessment: verdictSchema,
  /** Percentage points by which progress lags behind the time gone; negative when it is ahead. */
  lag: z.number().optional(),
  /** Months from the planned to the expected end; negative when it is earlier. */
  delay: z.int().optional(),
  /** Where the own assessment differs: it is brighter or darker than the computed one. */
  disagreement: z.enum(['brighter', 'darker']).optional(),
});
export type Computed = z.infer<typeof computedSchema>;

/** In UTC, where each day is as long. Days are reckoned with so often here that calendar objects would be too slow. */
const oneDay = 24 * 60 * 60 * 1000;

/** The share of the action's timeframe that has gone on `day`, in whole percent. */
export function shareGone(action: Action, day: string): number {
  const first = Date.parse(`${action.timeframe.starts}-01`);
  const afterLast = new Date(`${action.timeframe.ends}-01`);
  afterLast.setUTCMonth(afterLast.getUTCMonth() + 1);
  const share = (Date.parse(day) + oneDay - first) / (afterLast.getTime() - first);
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

/**
 * The assessment that follows from the figures, on the day on which they were reported. Undefined for actions
 * that are not under way, and where there is no figure to judge by.
 */
export function computeAssessment(action: Action, answer: ActionAnswer, day: string): Computed | undefined {
  const month = monthOf(day);
  const isLateStart = answer.stage === 'not-started' && action.timeframe.starts < month;
  if (!isLateStart && answer.stage !== 'in-preparation' && answer.stage !== 'in-implementation') return undefined;
  const progress = answer.stage === 'not-started' ? 0 : answer.progress;
  const lag = progress === undefined ? undefined : Math.round(shareGone(action, day) - progress);
  const delay = delayOf(action, answer.expectedEnd, month);
  if (lag === undefined && delay === undefined) return undefined;
  const verdicts = [byLag(lag), byDelay(delay), isLateStart ? 'at-risk' : 'on-track'] as const;
  const assessment = verdicts.reduce(worse);
  return {
    assessment,
    ...(lag !== undefined && { lag }),
    ...(delay !== undefined && { delay }),
    ...disagreementOf(answer.assessment, assessment),
  };
}

/** An action that is not completed cannot end before the month in which that is said. */
function delayOf(action: Action, expectedEnd: string | undefined, month: string): number | undefined {
  const { ends } = action.timeframe;
  const isOverdue = month > ends;
  if (!expectedEnd && !isOverdue) return undefined;
  const end = expectedEnd && expectedEnd > month ? expectedEnd : isOverdue ? month : (expectedEnd ?? month);
  return monthsBetween(ends, end);
}

function byLag(lag = 0): Verdict {
  if (lag > tolerances['off-track'].points) return 'off-track';
  return lag > tolerances['at-risk'].points ? 'at-risk' : 'on-track';
}

function byDelay(delay = 0): Verdict {
  if (delay > tolerances['off-track'].months) return 'off-track';
  return delay > tolerances['at-risk'].months ? 'at-risk' : 'on-track';
}

function worse(a: Verdict, b: Verdict): Verdict {
  return assessments.indexOf(a) > assessments.indexOf(b) ? a : b;
}

function disagreementOf(own: Verdict | undefined, computed: Verdict): Pick<Computed, 'disagreement'> {
  if (!own || own === computed) return {};
  return { disagreement: assessments.indexOf(own) < assessments.indexOf(computed) ? 'brighter' : 'darker' };
}
