import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { openReportFiles } from '../../shared/store/report-files.ts';
import { createReportQueue } from '../../shared/store/report-queue.ts';
import { openTable } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { createConsole } from './console.tsx';

const environment = z
  .object({
    TABLE_NAME: z.string(),
    PROJECT: z.string(),
    MAIL_QUEUE_URL: z.string(),
    REPORT_QUEUE_URL: z.string(),
    REPORT_BUCKET: z.string(),
  })
  .parse(process.env);

const sqs = new SQSClient();

export const handler = lambdaHandler(
  createConsole({
    table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
    reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
    mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, sqs),
    reportQueue: createReportQueue(environment.REPORT_QUEUE_URL, sqs),
  }),
);
