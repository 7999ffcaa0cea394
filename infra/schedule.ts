import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { ContextAttribute, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { acknowledgeWildcard } from './acknowledged.ts';

/** Asks, four times an hour, whether something is due. One timer for all: a missed tick is made up by the next. */
export class Tick extends Construct {
  constructor(scope: Construct, id: string, { target }: { target: IFunction }) {
    super(scope, id);
    acknowledgeWildcard(target, ':*', 'The schedule may invoke any version of this one function.');
    new Schedule(this, 'Schedule', {
      schedule: ScheduleExpression.rate(Duration.minutes(15)),
      target: new LambdaInvoke(target, {
        input: ScheduleTargetInput.fromObject({ scheduledTime: ContextAttribute.scheduledTime }),
        retryAttempts: 2,
        maxEventAge: Duration.minutes(15),
      }),
    });
  }
}
