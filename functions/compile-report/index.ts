import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { openReportFiles } from '../../shared/store/report-files.ts';
import { openTable } from '../../shared/store/table.ts';
import { bundledFiles } from '../../shared/typesetting/typefaces.ts';
import { createTypesetter } from '../../shared/typesetting/typesetter.ts';
import { createCompileReport } from './compile-report.ts';
import template from './pdf/report.typ';

const environment = z
  .object({
    TABLE_NAME: z.string(),
    PROJECT: z.string(),
    MAIL_QUEUE_URL: z.string(),
    REPORT_BUCKET: z.string(),
    BASE_URL: z.string(),
  })
  .parse(process.env);

export const handler = createCompileReport({
  table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
  reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
  mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, new SQSClient()),
  baseUrl: environment.BASE_URL,
  typesetter: createTypesetter(() => bundledFiles(template)),
});
