import { randomUUID } from 'node:crypto';
import type { SESClient } from '@aws-sdk/client-ses';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { isStillOwed } from '../../shared/domain/rounds/letters.ts';
import { mailId, mailSchema } from '../../shared/domain/rounds/mail.ts';
import { addMinutes, toInstant, type Instant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import { newSecret } from '../../shared/mail/secrets.ts';
import { linkKey } from '../../shared/store/links.ts';
import { claimMail, recordRefused, type Claim } from '../../shared/store/mails.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { sideBySide } from '../../shared/store/side-by-side.ts';
import type { Table } from '../../shared/store/table.ts';
import { composeLetter } from './compose.ts';
import { giveUpOrBack, noteSent } from './outcome.ts';
import type { Pace } from './pace.ts';
import { createReadAround, type ReadAround } from './read-around.ts';
import { sendLetter } from './send-letter.ts';

export interface SendMailDependencies {
  table: Table;
  reportFiles: ReportFiles;
  ses: SESClient;
  baseUrl: string;
  configurationSet: string;
  pace: Pace;
}

/** How long a claimed mail is left alone: longer than its message stays in the queue, shorter than until it is asked for again. */
const claimMinutes = 45;

/** Sends the mails of a batch side by side, as fast as SES allows. A mail that fails goes back to the queue, alone. */
export function createSendMail(dependencies: SendMailDependencies): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const sending = { ...dependencies, linkKey: rememberedLinkKey(dependencies.table) };
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    const readAround = createReadAround(dependencies.table);
    await sideBySide(Records, async (record) => {
      try {
        await sendOne(record, readAround, sending);
      } catch (error) {
        log('error', 'a mail was not sent', { message: record.messageId, ...describeError(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    });
    return { batchItemFailures };
  };
}

/** Reads the key once for all mails, since it never changes. */
function rememberedLinkKey(table: Table): () => Promise<string> {
  let key: string | undefined;
  return async () => (key ??= await linkKey(table, newSecret));
}

interface Sending extends SendMailDependencies {
  linkKey: () => Promise<string>;
}

/**
 * Reads the state again, claims the mail, sends it, records it. Only a crash between the last two can send it twice,
 * and only if the event with which SES confirms the first has not arrived by the second.
 */
async function sendOne(record: SQSRecord, readAround: ReadAround, sending: Sending): Promise<void> {
  const { table } = sending;
  // First, so that the state that is read does not grow old in between.
  await sending.pace();
  const mail = mailSchema.parse(JSON.parse(record.body));
  // Not when it was sent to the queue: it may have waited there, and the state is regarded at the moment of sending.
  const now = toInstant(new Date(Number(record.attributes.ApproximateFirstReceiveTimestamp)));
  const known = await readAround(mail, now);
  if (!known || !isStillOwed(known.project, known.state, mail, now)) {
    log('info', 'no longer owed', { mail: mailId(mail) });
    return;
  }
  if (!(await claimMail(table, mail, claimOf(record, now)))) {
    log('info', 'sent, refused or claimed before', { mail: mailId(mail) });
    return;
  }
  let messageId: string;
  try {
    const letter = await composeLetter(mail, { ...sending, ...known, now });
    if (!letter) {
      await recordRefused(table, mail, now);
      return;
    }
    messageId = await sendLetter(letter, mail, known.project, now, sending);
  } catch (error) {
    return giveUpOrBack(table, mail, known, now, error);
  }
  await noteSent(table, mail, now, messageId);
}

function claimOf({ messageId, attributes }: SQSRecord, now: Instant): Claim {
  return {
    id: randomUUID(),
    message: messageId,
    delivery: Number(attributes.ApproximateReceiveCount),
    at: now,
    until: addMinutes(now, claimMinutes),
  };
}
