import * as z from 'zod';
import type { Action } from '../project/schema.ts';
import type { ActionAnswer } from '../survey/answer.ts';
import { monthOf } from '../time.ts';
import type { Verdict } from './assessment.ts';

/** How an action stands. Each action is in exactly one status. */
export const statuses = [
  'completed',
  'on-track',
  'at-risk',
  'off-track',
  'on-hold',
  'abandoned',
  'not-due',
  'no-answer',
] as const;
export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/** What a status rests on: the stage reported, the own assessment, the computed one where there is no own, or nothing. */
export const statusBasisSchema = z.enum(['stage', 'assessment', 'computed', 'nothing']);
export type StatusBasis = z.infer<typeof statusBasisSchema>;

/** An action's answer with the day on which it was given, `YYYY-MM-DD`, and whether it is from before the round. */
export interface Statement {
  answer: ActionAnswer;
  day: string;
  isOlder: boolean;
}

/**
 * The status of an action on the day of the report. An older "not started" from before the planned start says
 * nothing about an action whose start has passed since: that is no answer, not a late start.
 */
export function statusOf(
  action: Action,
  said: Statement | undefined,
  computed: Verdict | undefined,
  today: string,
): { status: Status; basis: StatusBasis } {
  if (!said) return { status: 'no-answer', basis: 'nothing' };
  const { stage, assessment } = said.answer;
  if (stage === 'completed' || stage === 'on-hold' || stage === 'abandoned') return { status: stage, basis: 'stage' };
  if (stage === 'not-started' && !isPastStart(action, today)) return { status: 'not-due', basis: 'stage' };
  if (stage === 'not-started' && said.isOlder && !isPastStart(action, said.day))
    return { status: 'no-answer', basis: 'nothing' };
  if (assessment) return { status: assessment, basis: 'assessment' };
  return computed ? { status: computed, basis: 'computed' } : { status: 'no-answer', basis: 'nothing' };
}

/** The month of the planned start is over on `day`. */
export function isPastStart(action: Action, day: string): boolean {
  return action.timeframe.starts < monthOf(day);
}
