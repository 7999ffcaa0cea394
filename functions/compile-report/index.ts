import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
import compiler from '@myriaddreamin/typst-ts-web-compiler/wasm';
import * as z from 'zod';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { openReportFiles } from '../../shared/store/report-files.ts';
import { openTable } from '../../shared/store/table.ts';
import { createCompileReport } from './compile-report.ts';
import template from './pdf/report.typ';
import { createTypesetter } from './pdf/typesetter.ts';

const environment = z
  .object({ TABLE_NAME: z.string(), PROJECT: z.string(), MAIL_QUEUE_URL: z.string(), REPORT_BUCKET: z.string() })
  .parse(process.env);

/** The bundle has these files beside it. */
const read = (file: string) => new Uint8Array(readFileSync(new URL(file, import.meta.url)));

export const handler = createCompileReport({
  table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
  reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
  mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, new SQSClient()),
  typesetter: createTypesetter(() => ({ compiler: read(compiler), fonts: [regular, bold].map(read), template })),
});
