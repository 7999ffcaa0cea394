import * as z from 'zod';
import type { Policies } from '../access/policies.ts';
import type { QueueMessage, Queues } from '../engines/queues.ts';
import { LocalRunError } from '../errors.ts';
import type { Functions } from '../functions/functions.ts';
import type { Outcome } from '../functions/outcome.ts';
import type { LocalStack, Resource } from '../stack/local-stack.ts';
import { region } from '../stack/places.ts';

/** Hands the messages of one queue to the function that works it off. */
export interface EventSource {
  readonly queueUrl: string;
  /** Works on the queue until it is empty: what fails is tried again until it goes to the dead letters. */
  drain(): Promise<void>;
}

export interface EventSourceOptions {
  policies: Policies;
  queues: Queues;
  functions: Functions;
}

/** Reads the event sources of the template. Throws for those that Lambda would refuse, and for what is not known here. */
export function createEventSources(stack: LocalStack, options: EventSourceOptions): EventSource[] {
  const sources = stack
    .ofType('AWS::Lambda::EventSourceMapping')
    .map((mapping) => createEventSource(stack, mapping, options));
  if (new Set(sources.map(({ queueUrl }) => queueUrl)).size < sources.length) {
    throw new LocalRunError('Two event sources share a queue. Which of them would get a message is not known.');
  }
  return sources;
}

function createEventSource(
  stack: LocalStack,
  { id, properties }: Resource<'AWS::Lambda::EventSourceMapping'>,
  { policies, queues, functions }: EventSourceOptions,
): EventSource {
  const { EventSourceArn: queueArn, FunctionName, BatchSize, FunctionResponseTypes } = properties;
  const queue = stack.ofType('AWS::SQS::Queue').find(({ arn }) => arn === queueArn);
  const worker = stack.ofType('AWS::Lambda::Function').find(({ ref, arn }) => [ref, arn].includes(FunctionName));
  if (!queue || !worker) throw new LocalRunError(`${id} names a queue or a function that is not in the template.`);
  for (const action of ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes']) {
    policies.demandRight(worker.properties.Role, `sqs:${action}`, queueArn, `The event source ${id}`);
  }
  if (!queue.properties.RedrivePolicy) {
    throw new LocalRunError(`${queue.id} has no RedrivePolicy: a message that fails would be tried again for ever.`);
  }
  const reportsFailures = FunctionResponseTypes.includes('ReportBatchItemFailures');

  return {
    queueUrl: queue.ref,
    async drain() {
      for (;;) {
        const messages = await queues.receive(queue.ref, BatchSize);
        if (messages.length === 0) return;
        const event = { Records: messages.map((message) => toRecord(message, queueArn)) };
        const failed = failedIn(await functions.invoke(worker.arn, event), messages, reportsFailures);
        for (const message of messages) {
          if (failed.has(message.MessageId)) await queues.giveBack(queue.ref, message);
          else await queues.delete(queue.ref, message);
        }
      }
    },
  };
}

/** A message as Lambda hands it to a function, with the times of the run's clock. */
function toRecord(message: QueueMessage, queueArn: string) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: {
      ApproximateReceiveCount: message.Attributes.ApproximateReceiveCount,
      SentTimestamp: String(message.sentAt),
      SenderId: message.Attributes.SenderId,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes).map(([name, attribute]) => [name, toAttribute(attribute)]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: region,
  };
}

function toAttribute({ DataType, StringValue, BinaryValue }: QueueMessage['MessageAttributes'][string]) {
  return {
    ...(StringValue !== undefined && { stringValue: StringValue }),
    ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
    stringListValues: [],
    binaryListValues: [],
    dataType: DataType,
  };
}

const batchResponseSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish() })
  .nullable();

/**
 * The messages that count as failed. As in Lambda, an answer that reports no failures is a success, and one that cannot
 * be understood, or that names a message that was not in the batch, fails the whole batch.
 */
function failedIn(outcome: Outcome, messages: QueueMessage[], reportsFailures: boolean): Set<string> {
  const all = new Set(messages.map(({ MessageId }) => MessageId));
  if (outcome.kind === 'error') return all;
  if (!reportsFailures) return new Set();
  const response = batchResponseSchema.safeParse(JSON.parse(outcome.answer));
  if (!response.success) return all;
  const named = (response.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return named.every((identifier) => all.has(identifier)) ? new Set(named) : all;
}
