import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
import arabicBold from '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf';
import hebrewBold from '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf';
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

const fonts = [regular, bold, arabic, arabicBold, hebrew, hebrewBold, emoji];

/** The bundle has these files beside it. */
const read = (file: string) => new Uint8Array(readFileSync(new URL(file, import.meta.url)));

export const handler = createCompileReport({
  table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
  reportFiles: openReportFiles(environment.REPORT_BUCKET, new S3Client()),
  mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, new SQSClient()),
  typesetter: createTypesetter(() => ({ compiler: read(compiler), fonts: fonts.map(read), template })),
});
