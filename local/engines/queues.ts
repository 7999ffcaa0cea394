import * as z from 'zod';
import { LocalRunError } from '../errors.ts';
import type { Clock } from '../state/clock.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import type { EngineAnswer } from './engine-answer.ts';
import { startFauxqs, type FauxqsEngine } from './fauxqs.ts';

const messageSchema = z.object({
  MessageId: z.string(),
  ReceiptHandle: z.string(),
  Body: z.string(),
  MD5OfBody: z.string(),
  Attributes: z.object({ ApproximateReceiveCount: z.string(), SenderId: z.string() }),
  MessageAttributes: z
    .record(
      z.string(),
      z.object({ DataType: z.string(), StringValue: z.string().optional(), BinaryValue: z.string().optional() }),
    )
    .default({}),
});
const receivedSchema = z.object({ Messages: z.array(messageSchema).default([]) });
const sentSchema = z.object({ MessageId: z.string() });
const sentBatchSchema = z.object({ Successful: z.array(sentSchema).default([]) });
const inspectedSchema = z.object({
  messages: z.object({ ready: z.array(z.object({ messageId: z.string(), body: z.string() })) }),
});

export type QueueMessage = z.infer<typeof messageSchema> & {
  /** When it was sent and first received by the clock of the run, in milliseconds since 1970. */
  sentAt: number;
  firstReceivedAt: number;
};

/**
 * The queues of the template. They live in memory only: what is lost with the process, the next tick asks for again,
 * since it looks at what is missing and not at what has been asked for.
 */
export interface Queues {
  /** The ARN of the queue with this address. */
  arnOf(url: string): string | undefined;
  urlOf(arn: string): string | undefined;
  /** Carries out a request as an SDK writes it: an action, and its input with a `QueueUrl` of this stack. */
  request(action: string, input: Record<string, unknown> & { QueueUrl: string }): Promise<EngineAnswer>;
  receive(url: string, atMost: number): Promise<QueueMessage[]>;
  delete(url: string, message: QueueMessage): Promise<void>;
  /** Makes a message visible again at once: the clock stands still while work is done, so no timeout would pass. */
  giveBack(url: string, message: QueueMessage): Promise<void>;
  /** The messages that wait, without receiving them. */
  waiting(url: string): Promise<{ messageId: string; body: string }[]>;
  onArrival(url: string, listener: () => void): void;
  close(): Promise<void>;
}

/** Makes the queues from the template's own properties. */
export async function openQueues(stack: LocalStack, clock: Clock): Promise<Queues> {
  const engine = await startFauxqs();
  const engineUrls = await createQueues(stack, engine);
  const arns = new Map(stack.ofType('AWS::SQS::Queue').map(({ ref, arn }) => [ref, arn]));
  const listeners = new Map<string, () => void>();
  const times = new Map<string, { sentAt: number; firstReceivedAt?: number }>();

  const request: Queues['request'] = async (action, input) => {
    const sentAt = Date.parse(clock.now());
    const answer = await ask(engine, action, { ...input, QueueUrl: engineUrls.get(input.QueueUrl) });
    for (const { MessageId } of sentIn(action, answer)) times.set(MessageId, { sentAt });
    if (action.startsWith('SendMessage') && answer.status === 200) listeners.get(input.QueueUrl)?.();
    return answer;
  };

  return {
    arnOf: (url) => arns.get(url),
    urlOf: (arn) => [...arns].find(([, known]) => known === arn)?.[0],
    request,
    async receive(url, atMost) {
      const answer = await request('ReceiveMessage', {
        QueueUrl: url,
        MaxNumberOfMessages: atMost,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      });
      const now = Date.parse(clock.now());
      return receivedSchema.parse(JSON.parse(answer.body.toString())).Messages.map((message) => {
        const { sentAt = now, firstReceivedAt = now } = times.get(message.MessageId) ?? {};
        times.set(message.MessageId, { sentAt, firstReceivedAt });
        return { ...message, sentAt, firstReceivedAt };
      });
    },
    async delete(url, { ReceiptHandle, MessageId }) {
      await request('DeleteMessage', { QueueUrl: url, ReceiptHandle });
      times.delete(MessageId);
    },
    async giveBack(url, { ReceiptHandle }) {
      await request('ChangeMessageVisibility', { QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 });
    },
    async waiting(url) {
      const answer = await engine.ask('GET', `/_fauxqs/queues/${url.split('/').pop() ?? ''}`);
      return inspectedSchema.parse(JSON.parse(answer.body.toString())).messages.ready;
    },
    onArrival: (url, listener) => void listeners.set(url, listener),
    close: () => engine.close(),
  };
}

/** Answers the engine's own address of each queue, by the address that the functions know. */
async function createQueues(stack: LocalStack, engine: FauxqsEngine): Promise<Map<string, string>> {
  const urls = new Map<string, string>();
  for (const { id, ref, properties } of stack.ofType('AWS::SQS::Queue')) {
    const { VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy } = properties;
    const attributes = Object.entries({ VisibilityTimeout, MessageRetentionPeriod, RedrivePolicy })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]);
    const answer = await ask(engine, 'CreateQueue', {
      QueueName: ref.split('/').pop(),
      Attributes: Object.fromEntries(attributes) as Record<string, string>,
    });
    if (answer.status !== 200) throw new LocalRunError(`The queue ${id} was refused: ${answer.body.toString()}`);
    urls.set(ref, z.object({ QueueUrl: z.string() }).parse(JSON.parse(answer.body.toString())).QueueUrl);
  }
  return urls;
}

function ask(engine: FauxqsEngine, action: string, input: Record<string, unknown>): Promise<EngineAnswer> {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AmazonSQS.${action}` };
  return engine.ask('POST', '/', headers, JSON.stringify(input));
}

function sentIn(action: string, { status, body }: EngineAnswer): { MessageId: string }[] {
  if (status !== 200) return [];
  if (action === 'SendMessage') return [sentSchema.parse(JSON.parse(body.toString()))];
  if (action === 'SendMessageBatch') return sentBatchSchema.parse(JSON.parse(body.toString())).Successful;
  return [];
}
