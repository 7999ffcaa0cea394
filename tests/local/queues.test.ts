import { SQSClient, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { region } from '../../local/stack/places.ts';
import { startServicesWith, startsAt, type RunningServices } from './running-services.ts';

/** Deals with a message as the message says, and notes each batch. */
const sendMail = `
export const handler = async ({ Records }) => {
  record(Records);
  const acts = Records.map(({ body }) => body.split(' ')[0]);
  if (acts.includes('throw')) throw new Error('the whole batch');
  if (acts.includes('misunderstood')) return { batchItemFailures: 'all' };
  if (acts.includes('stranger')) return { batchItemFailures: [{ itemIdentifier: 'nobody' }] };
  const failed = Records.filter(({ body, attributes }) =>
    body.startsWith('poison') || (body.startsWith('twice') && attributes.ApproximateReceiveCount === '1'));
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};`;

let services: RunningServices;
let sqs: SQSClient;
let queueUrl: string;
beforeAll(async () => {
  services = await startServicesWith({ 'send-mail': sendMail, 'compile-report': sendMail });
  sqs = new SQSClient({ endpoint: services.gatewayUrl, region, credentials: services.administrator });
  queueUrl = urlOf('MailsQueue');
});

/** How many batches and problems there were before the test. */
let [batchesBefore, problemsBefore] = [0, 0];
beforeEach(async () => {
  await services.idle();
  batchesBefore = services.recorded('send-mail').length;
  problemsBefore = services.problems().length;
});

function urlOf(name: string): string {
  const queue = services.stack.ofType('AWS::SQS::Queue').find(({ id }) => id.startsWith(name));
  return queue?.ref ?? '';
}

async function send(...bodies: string[]): Promise<void> {
  const Entries = bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
  await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  await services.idle();
}

function batches(): SQSRecord[][] {
  return services.recorded('send-mail').slice(batchesBefore) as SQSRecord[][];
}

const problems = () => services.problems().slice(problemsBefore);

describe('A message reaches its function', () => {
  test('as a record of the shape of Lambda, with the times of the run', async () => {
    services.clock.moveTo('2025-06-03T09:15:00Z');
    const { MessageId } = await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: 'ok: ü',
        MessageAttributes: { kind: { DataType: 'String', StringValue: 'invitation' } },
      }),
    );
    await services.idle();

    const time = String(Date.parse('2025-06-03T09:15:00Z'));
    expect(batches()).toEqual([
      [
        {
          messageId: MessageId,
          receiptHandle: expect.any(String) as string,
          body: 'ok: ü',
          attributes: {
            ApproximateReceiveCount: '1',
            SentTimestamp: time,
            SenderId: expect.any(String) as string,
            ApproximateFirstReceiveTimestamp: time,
          },
          messageAttributes: {
            kind: { stringValue: 'invitation', stringListValues: [], binaryListValues: [], dataType: 'String' },
          },
          md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
          eventSource: 'aws:sqs',
          eventSourceARN: services.stack.ofType('AWS::SQS::Queue').find(({ ref }) => ref === queueUrl)?.arn,
          awsRegion: 'eu-central-1',
        },
      ],
    ]);
  });

  test('once, when it succeeds', async () => {
    await send('ok');
    await services.idle();

    expect(batches()).toHaveLength(1);
    expect(problems()).toEqual([]);
  });

  test('in batches as large as the template says', async () => {
    const entries = Array.from({ length: 10 }, (_, index) => `ok ${index}`);
    await send(...entries);
    await Promise.all(
      entries.map((body) => sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }))),
    );
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('ReportJobsQueue'), MessageBody: 'ok' }));
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('ReportJobsQueue'), MessageBody: 'ok' }));
    await services.idle();

    const sizes = batches().map(({ length }) => length);
    expect(sizes[0]).toBe(10);
    expect(Math.max(...sizes)).toBe(10);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(20);
    expect(services.recorded('compile-report')).toMatchObject([[{ body: 'ok' }], [{ body: 'ok' }]]);
  });
});

describe('A message that fails is tried again', () => {
  test('by itself, when the function names it', async () => {
    await send('ok 1', 'twice', 'ok 2');

    expect(batches().map((records) => records.map(({ body }) => body))).toEqual([['ok 1', 'twice', 'ok 2'], ['twice']]);
    expect(batches()[1]).toMatchObject([{ attributes: { ApproximateReceiveCount: '2' } }]);
    expect(problems()).toEqual([]);
  });

  test('five times, and then lies in the dead letters, as a problem of the run', async () => {
    await send('poison', 'ok');

    expect(batches().map((records) => records.map(({ body }) => body))).toEqual([
      ['poison', 'ok'],
      ...Array.from({ length: 4 }, () => ['poison']),
    ]);
    expect(problems()).toMatchObject([
      {
        kind: 'dead-letter',
        at: services.clock.now(),
        queue: expect.stringMatching(/^MailsDeadLetters/) as string,
        messageId: batches()[0]?.[0]?.messageId,
      },
    ]);

    await services.idle();
    expect(problems()).toHaveLength(1);
  });

  test.each(['throw', 'misunderstood', 'stranger'])(
    'with its whole batch, when the function answers by %s',
    async (act) => {
      await send(act, 'ok');

      expect(batches().map(({ length }) => length)).toEqual([2, 2, 2, 2, 2]);
      expect(problems().filter(({ kind }) => kind === 'dead-letter')).toHaveLength(2);
    },
  );

  test('and keeps the time at which it was sent', async () => {
    services.clock.moveTo('2025-06-04T09:15:00Z');
    await send('twice');

    const sent = batches().map(([message]) => message?.attributes.SentTimestamp);
    expect(sent).toEqual(Array.from({ length: 2 }, () => String(Date.parse('2025-06-04T09:15:00Z'))));
    expect(Date.parse(startsAt)).toBeLessThan(Number(sent[0]));
  });
});
