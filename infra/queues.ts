import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ProjectFunction } from './function.ts';

const encrypted = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Keeps what could not be dealt with for two weeks. */
export class DeadLetters extends Queue {
  constructor(scope: Construct, id: string) {
    super(scope, id, { ...encrypted, retentionPeriod: Duration.days(14) });
  }
}

/** A queue of jobs. Each is tried five times; what fails then lies in a dead-letter queue. */
export class WorkQueue extends Construct {
  /** How many batches are worked off at a time, at most. */
  readonly workers = 2;
  /** How long its worker may take over a batch. */
  readonly workerTimeout: Duration;
  private readonly queue: Queue;

  constructor(scope: Construct, id: string, { workerTimeout }: { workerTimeout: Duration }) {
    super(scope, id);
    this.workerTimeout = workerTimeout;
    this.queue = new Queue(this, 'Queue', {
      ...encrypted,
      retentionPeriod: Duration.days(4),
      // AWS recommends six times the timeout of the function that works the queue off.
      visibilityTimeout: Duration.seconds(6 * workerTimeout.toSeconds()),
      deadLetterQueue: { queue: new DeadLetters(this, 'DeadLetters'), maxReceiveCount: 5 },
    });
  }

  get url(): string {
    return this.queue.queueUrl;
  }

  allowSending(): PolicyStatement {
    return new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] });
  }

  /** Has `worker` work the queue off, as many batches at a time as it has workers. */
  workedOffBy(worker: ProjectFunction, { batchSize }: { batchSize: number }): void {
    worker.addToRolePolicy(
      new PolicyStatement({
        actions: ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'].map(
          (action) => `sqs:${action}`,
        ),
        resources: [this.queue.queueArn],
      }),
    );
    new EventSourceMapping(this, 'Worker', {
      target: worker,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      maxConcurrency: this.workers,
      reportBatchItemFailures: true,
    });
  }
}
