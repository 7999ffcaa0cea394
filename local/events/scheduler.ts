import type { Policies } from '../access/policies.ts';
import { toInstant, type Instant } from '../../shared/domain/time.ts';
import type { Functions } from '../functions/functions.ts';
import { arn } from '../stack/places.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import { readRate, scheduledTime } from './schedule.ts';

/** The schedules of the template. Nothing fires by itself: the clock of the run stands still. */
export interface Scheduler {
  /** The last time at or before `now` for which any schedule fires. */
  lastTick(now: Instant): Instant;
  /** The first time at or after `instant` for which any schedule fires. */
  nextTick(instant: Instant): Instant;
  /** Invokes the target of every schedule for its last time at or before `now`. */
  fire(now: Instant): Promise<void>;
}

interface Schedule {
  everyMilliseconds: number;
  target: string;
  input: string;
}

/** Reads the schedules. Throws for one that may not invoke its function. */
export function createScheduler(stack: LocalStack, policies: Policies, functions: Functions): Scheduler {
  const schedules = stack.ofType('AWS::Scheduler::Schedule').map(({ id, properties }) => {
    const { Target, ScheduleExpression } = properties;
    policies.demandTrust(Target.RoleArn, 'scheduler.amazonaws.com', arn('scheduler', 'schedule-group/default'));
    policies.demandRight(Target.RoleArn, 'lambda:InvokeFunction', Target.Arn, `The schedule ${id}`);
    return {
      // From the epoch; AWS counts from the schedule's creation.
      everyMilliseconds: readRate(ScheduleExpression),
      target: Target.Arn,
      input: Target.Input,
    };
  });
  const last = ({ everyMilliseconds }: Schedule, now: Instant) =>
    toInstant(new Date(Math.floor(Date.parse(now) / everyMilliseconds) * everyMilliseconds));
  const next = ({ everyMilliseconds }: Schedule, instant: Instant) =>
    toInstant(new Date(Math.ceil(Date.parse(instant) / everyMilliseconds) * everyMilliseconds));

  return {
    lastTick: (now) =>
      schedules
        .map((schedule) => last(schedule, now))
        .sort()
        .at(-1) ?? now,
    nextTick: (instant) => schedules.map((schedule) => next(schedule, instant)).sort()[0] ?? instant,
    async fire(now) {
      for (const schedule of schedules) {
        const input = schedule.input.replaceAll(scheduledTime, last(schedule, now));
        await functions.invokeLater(schedule.target, JSON.parse(input));
      }
    },
  };
}
