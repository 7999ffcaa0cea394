import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { createReportQueue } from '../../shared/store/report-queue.ts';
import { openTable } from '../../shared/store/table.ts';
import { createDueWork } from './due-work.ts';

const environment = z
  .object({ TABLE_NAME: z.string(), PROJECT: z.string(), MAIL_QUEUE_URL: z.string(), REPORT_QUEUE_URL: z.string() })
  .parse(process.env);

const sqs = new SQSClient();

export const handler = createDueWork({
  table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
  mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, sqs),
  reportQueue: createReportQueue(environment.REPORT_QUEUE_URL, sqs),
  ses: new SESClient(),
});
