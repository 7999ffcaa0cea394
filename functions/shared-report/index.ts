import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import { openReportFiles } from '../../shared/store/report-files.ts';
import { openTable } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { createSharedReport } from './shared-report.ts';

const environment = z
  .object({ TABLE_NAME: z.string(), PROJECT: z.string(), REPORT_BUCKET: z.string() })
  .parse(process.env);

export const handler = lambdaHandler(
  createSharedReport({
    table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
    reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
  }),
);
