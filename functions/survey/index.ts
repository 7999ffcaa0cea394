import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { openTable } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { createSurvey } from './survey.ts';

/** What `browser/` is bundled to, put here when this is bundled. */
declare const BROWSER_SCRIPT: string;

const environment = z
  .object({ TABLE_NAME: z.string(), PROJECT: z.string(), MAIL_QUEUE_URL: z.string() })
  .parse(process.env);

export const handler = lambdaHandler(
  createSurvey({
    table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
    mailQueue: createMailQueue(environment.MAIL_QUEUE_URL, new SQSClient()),
    script: BROWSER_SCRIPT,
  }),
);
