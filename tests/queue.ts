import { SQSClient, CreateQueueCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { startFauxqs } from 'fauxqs';

export interface TestQueue {
  client: SQSClient;
  url: string;
  /** Takes all messages from the queue, as a function gets them that is invoked at `now`. */
  take(now: string): Promise<SQSRecord[]>;
}

/** Queues of these names on an engine in this process that speaks SQS and, at its endpoint, S3. */
export async function startQueues<Name extends string>(
  names: Name[],
): Promise<{ queues: Record<Name, TestQueue>; endpoint: string; close(): Promise<void> }> {
  const engine = await startFauxqs({ host: 'localhost', port: 0, logger: false });
  const endpoint = `http://localhost:${engine.port}`;
  const client = new SQSClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const queues = await Promise.all(names.map(async (name) => [name, await createQueue(client, name)] as const));
  return {
    queues: Object.fromEntries(queues) as Record<Name, TestQueue>,
    endpoint,
    async close() {
      client.destroy();
      await engine.stop();
    },
  };
}

async function createQueue(client: SQSClient, name: string): Promise<TestQueue> {
  const { QueueUrl: url = '' } = await client.send(new CreateQueueCommand({ QueueName: name }));
  return {
    client,
    url,
    async take(now) {
      const records: SQSRecord[] = [];
      for (;;) {
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }),
        );
        if (Messages.length === 0) return records;
        for (const { MessageId = '', Body = '', ReceiptHandle = '' } of Messages) {
          records.push(queueRecord(JSON.parse(Body), now, { messageId: MessageId }));
          await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
        }
      }
    },
  };
}

/** A message as Lambda hands it to a function: sent at `sentAt`, first received at `now`, and delivered for the n-th time. */
export function queueRecord(
  body: unknown,
  now: string,
  { messageId, delivery = 1, sentAt = now }: { messageId: string; delivery?: number; sentAt?: string },
): SQSRecord {
  return {
    messageId,
    receiptHandle: messageId,
    body: JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: String(delivery),
      SentTimestamp: String(Date.parse(sentAt)),
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: String(Date.parse(now)),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:queue',
    awsRegion: 'eu-central-1',
  };
}
