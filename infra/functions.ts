import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Project } from '../shared/domain/project/schema.ts';
import type { ReportBucket } from './bucket.ts';
import type { FunctionName } from './bundle.ts';
import type { MailSending } from './email.ts';
import { ProjectFunction } from './function.ts';
import { DeadLetters, type WorkQueue } from './queues.ts';
import type { ProjectTable } from './table.ts';

export interface FunctionsProps {
  project: Project;
  /** The folder that holds a bundle for each function. */
  bundles: string;
  table: ProjectTable;
  bucket: ReportBucket;
  mails: WorkQueue;
  reports: WorkQueue;
  email: MailSending;
}

/** The eight functions by the folders of their sources, each with its environment and its rights. */
export type Functions = Record<FunctionName, ProjectFunction>;

/** Makes the functions. What sets one off (a page, a timer, a queue, an event) is told where that is made. */
export function makeFunctions(
  scope: Construct,
  { project, bundles, table, bucket, mails, reports, email }: FunctionsProps,
): Functions {
  const common = { TABLE_NAME: table.name, PROJECT: project.id };
  const ofProject = `PROJECT#${project.id}`;
  const ofRounds = `ROUND#${project.id}#*`;
  const ofSessions = 'SESSION#*';
  const linkKey = `KEY#${project.id}`;

  return {
    survey: new ProjectFunction(scope, 'Survey', {
      bundle: `${bundles}/survey`,
      environment: { ...common, MAIL_QUEUE_URL: mails.url },
      memoryMegabytes: 512,
      timeout: Duration.seconds(20),
      rights: [
        table.allow(['GetItem', 'Query'], [ofProject, ofRounds]),
        table.allow(['PutItem', 'UpdateItem'], [ofRounds]),
        mails.allowSending(),
      ],
    }),

    'answer-copy': new ProjectFunction(scope, 'AnswerCopy', {
      bundle: `${bundles}/answer-copy`,
      environment: common,
      // One whole processor: typesetting takes what it gets, and somebody is waiting.
      memoryMegabytes: 1769,
      timeout: Duration.seconds(28),
      rights: [table.allow(['GetItem', 'Query'], [ofProject, ofRounds])],
    }),

    'shared-report': new ProjectFunction(scope, 'SharedReport', {
      bundle: `${bundles}/shared-report`,
      environment: { ...common, REPORT_BUCKET: bucket.name },
      memoryMegabytes: 512,
      timeout: Duration.seconds(20),
      rights: [table.allow(['GetItem', 'Query'], [ofProject, ofRounds]), bucket.allow(['GetObject'])],
    }),

    console: new ProjectFunction(scope, 'Console', {
      bundle: `${bundles}/console`,
      environment: { ...common, MAIL_QUEUE_URL: mails.url, REPORT_QUEUE_URL: reports.url, REPORT_BUCKET: bucket.name },
      memoryMegabytes: 512,
      timeout: Duration.seconds(20),
      rights: [
        table.allow(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [ofProject, ofRounds]),
        table.allow(['GetItem', 'PutItem', 'UpdateItem'], [ofSessions]),
        bucket.allow(['GetObject']),
        mails.allowSending(),
        reports.allowSending(),
      ],
    }),

    'due-work': new ProjectFunction(scope, 'DueWork', {
      bundle: `${bundles}/due-work`,
      environment: { ...common, MAIL_QUEUE_URL: mails.url, REPORT_QUEUE_URL: reports.url },
      memoryMegabytes: 512,
      timeout: Duration.minutes(5),
      rights: [
        table.allow(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [ofProject, ofRounds]),
        mails.allowSending(),
        reports.allowSending(),
        email.allowReadingQuota(),
      ],
    }),

    'send-mail': new ProjectFunction(scope, 'SendMail', {
      bundle: `${bundles}/send-mail`,
      // BASE_URL follows, once there is an address.
      environment: {
        ...common,
        CONFIGURATION_SET: email.configurationSet,
        REPORT_BUCKET: bucket.name,
        MAIL_WORKERS: String(mails.workers),
      },
      memoryMegabytes: 512,
      timeout: mails.workerTimeout,
      rights: [
        table.allow(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [ofProject, ofRounds]),
        table.allow(['PutItem'], [ofSessions]),
        table.allow(['GetItem', 'PutItem'], [linkKey]),
        email.allowSending(),
        email.allowReadingQuota(),
        bucket.allow(['GetObject']),
      ],
    }),

    'mail-events': new ProjectFunction(scope, 'MailEvents', {
      bundle: `${bundles}/mail-events`,
      environment: common,
      memoryMegabytes: 256,
      timeout: Duration.seconds(20),
      rights: [table.allow(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [ofProject, ofRounds])],
      // A bounce that is lost would let mails go on to an address that does not exist.
      deadLetters: new DeadLetters(scope, 'MailEventsDeadLetters'),
    }),

    'compile-report': new ProjectFunction(scope, 'CompileReport', {
      bundle: `${bundles}/compile-report`,
      environment: { ...common, REPORT_BUCKET: bucket.name, MAIL_QUEUE_URL: mails.url },
      // One whole processor: typesetting takes what it gets.
      memoryMegabytes: 1769,
      timeout: reports.workerTimeout,
      rights: [
        table.allow(['GetItem', 'Query'], [ofProject, ofRounds]),
        table.allow(['PutItem', 'UpdateItem'], [ofProject]),
        bucket.allow(['GetObject', 'PutObject']),
        mails.allowSending(),
      ],
    }),
  };
}
