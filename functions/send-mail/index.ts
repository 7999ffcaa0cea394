import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod';
import { openReportFiles } from '../../shared/store/report-files.ts';
import { openTable } from '../../shared/store/table.ts';
import { createPace } from './pace.ts';
import { createSendMail } from './send-mail.ts';

const environment = z
  .object({
    TABLE_NAME: z.string(),
    PROJECT: z.string(),
    BASE_URL: z.url(),
    CONFIGURATION_SET: z.string(),
    REPORT_BUCKET: z.string(),
    MAIL_WORKERS: z.coerce.number().positive(),
  })
  .parse(process.env);

// The queue tries again; the client does not: a timeout must not make two mails of one.
const ses = new SESClient({ maxAttempts: 1 });

export const handler = createSendMail({
  table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
  reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
  ses,
  baseUrl: environment.BASE_URL,
  configurationSet: environment.CONFIGURATION_SET,
  pace: createPace(ses, environment.MAIL_WORKERS),
});
