import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDueWork } from '../functions/due-work/due-work.ts';
import { createMailEvents } from '../functions/mail-events/mail-events.ts';
import { createSendMail } from '../functions/send-mail/send-mail.ts';
import type { Project } from '../shared/domain/project/schema.ts';
import {
  type Mail,
  type MailRecord,
  isRoundMail,
  mailId,
  mailIdOfTag,
  mailSchema,
  mailTag,
} from '../shared/domain/rounds/mail.ts';
import { createMailQueue } from '../shared/mail/queue.ts';
import { readStoredProject } from '../shared/store/project.ts';
import { replaceProject } from '../shared/store/replace-project.ts';
import { openReportFiles, type ReportFiles } from '../shared/store/report-files.ts';
import { createReportQueue } from '../shared/store/report-queue.ts';
import { readProjectAndState } from '../shared/store/state.ts';
import type { Table } from '../shared/store/table.ts';
import { queueRecord, startQueues, type TestQueue } from './queue.ts';
import { startSes, type TestSes } from './ses.ts';
import { makeTable } from './table.ts';

/** A project with its table, its queues and its mail server, and the functions that work with them. */
export interface Mailing {
  table: Table;
  ses: TestSes;
  mails: TestQueue;
  reports: TestQueue;
  reportFiles: ReportFiles;
  /** The functions, on another table if one is given. */
  dueWork(now: string, table?: Table): Promise<void>;
  sendMail(records: SQSEvent['Records'], table?: Table): Promise<SQSBatchResponse>;
  mailEvent(event: unknown, table?: Table): Promise<void>;
  /** A tick at `now`, and the work on the queue that follows from it. */
  tick(now: string): Promise<SQSBatchResponse>;
  /** The ids of the mails that SES has taken, in order. */
  sent(): string[];
  records(): Promise<MailRecord[]>;
  importProject(project: Project): Promise<void>;
  close(): Promise<void>;
}

export async function startMailing(project: Project): Promise<Mailing> {
  const [store, ses, engine] = await Promise.all([
    makeTable(project.id),
    startSes(),
    startQueues(['mails', 'reports']),
  ]);
  const { mails, reports } = engine.queues;
  const s3 = new S3Client({
    endpoint: engine.endpoint,
    forcePathStyle: true,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  await s3.send(new CreateBucketCommand({ Bucket: 'reports' }));
  const queues = {
    mailQueue: createMailQueue(mails.url, mails.client),
    reportQueue: createReportQueue(reports.url, reports.client),
  };
  const sending = {
    reportFiles: openReportFiles('reports', s3),
    ses: ses.client,
    baseUrl: 'https://survey.example.org',
    configurationSet: 'mails',
    pace: () => Promise.resolve(),
  };
  const mailing: Mailing = {
    table: store.table,
    ses,
    mails,
    reports,
    reportFiles: sending.reportFiles,
    dueWork: (now, table = store.table) => createDueWork({ table, ...queues, ses: ses.client })({ scheduledTime: now }),
    sendMail: (Records, table = store.table) => createSendMail({ table, ...sending })({ Records }),
    mailEvent: (event, table = store.table) => createMailEvents(table)(event),
    async tick(now) {
      await mailing.dueWork(now);
      return mailing.sendMail(await mails.take(now));
    },
    sent: () => ses.taken.map(({ tags }) => mailIdOfTag(tags['mail'] ?? '')),
    async records() {
      const known = await readProjectAndState(store.table);
      return [...(known?.state.mails ?? []), ...(known?.state.rounds ?? []).flatMap((round) => round.mails)];
    },
    async importProject(imported) {
      const id = crypto.randomUUID();
      await replaceProject(store.table, await readStoredProject(store.table), imported, {
        id,
        at: '2019-01-01T00:00:00Z',
        details: {},
      });
    },
    async close() {
      s3.destroy();
      await Promise.all([store.close(), ses.close(), engine.close()]);
    },
  };
  await mailing.importProject(project);
  return mailing;
}

/** A message of the queue that asks for `mail`, delivered at `now`. */
export function asking(
  mail: Mail,
  now: string,
  details: { messageId?: string; delivery?: number; sentAt?: string } = {},
) {
  return queueRecord(mailSchema.parse(mail), now, { messageId: mailId(mail), ...details });
}

/** An event of SES about a mail, as EventBridge hands it to a function. */
export function sesEvent(
  mail: Mail,
  eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint',
  time: string,
  details: { address?: string; bounceType?: string; complaintFeedbackType?: string; messageId?: string } = {},
) {
  const {
    address = 'celina@example.org',
    bounceType = 'Permanent',
    complaintFeedbackType = 'abuse',
    messageId,
  } = details;
  return {
    time,
    detail: {
      eventType,
      mail: {
        destination: [address],
        ...(messageId && { messageId }),
        tags: {
          round: ['round' in mail ? mail.round : 'none'],
          plan: [isRoundMail(mail) ? mail.plan : 'none'],
          mail: [mailTag(mail)],
          'ses:operation': ['SendRawEmail'],
        },
      },
      ...(eventType === 'Bounce' && { bounce: { bounceType } }),
      ...(eventType === 'Complaint' && { complaint: { complaintFeedbackType } }),
    },
  };
}
