import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startServicesWith } from './running-services.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Waits for the file `go`, asks for a mail, and answers. */
const survey = (go: string) => `
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as later } from 'node:timers/promises';
const { SQSClient, SendMessageCommand } = createRequire(${JSON.stringify(import.meta.url)})('@aws-sdk/client-sqs');
export const handler = async () => {
  record('began');
  while (!existsSync(${JSON.stringify(go)})) await later(5);
  const MessageBody = 'a receipt';
  await new SQSClient().send(new SendMessageCommand({ QueueUrl: process.env.MAIL_QUEUE_URL, MessageBody }));
  return { statusCode: 200, body: 'submitted' };
};`;

/** Fails at first, so that there is still something to do when nothing is being worked on for a moment. */
const sendMail = `
export const handler = ({ Records: [{ messageId, body, attributes }] }) => {
  record(body);
  return { batchItemFailures: attributes.ApproximateReceiveCount === '1' ? [{ itemIdentifier: messageId }] : [] };
};`;

test('a run that is closed sees through what has begun, and what follows from it', async () => {
  const go = join(temporaryFolder(), 'go');
  const services = await startServicesWith({ survey: survey(go), 'send-mail': sendMail });
  const answer = fetch(services.url, { method: 'POST' });
  await expect.poll(() => services.recorded('survey'), { timeout: 20_000 }).toEqual(['began']);

  const closed = services.close();
  writeFileSync(go, '');
  await closed;

  expect(await (await answer).text()).toBe('submitted');
  expect(services.recorded('send-mail')).toEqual(['a receipt', 'a receipt']);
  expect(existsSync(join(services.dataFolder, 'lock'))).toBe(false);
  await expect(fetch(services.url)).rejects.toThrow('fetch failed');
}, 30_000);
