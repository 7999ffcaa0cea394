import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { openTable } from '../../shared/store/table.ts';
import { bundledFiles } from '../../shared/typesetting/typefaces.ts';
import { createTypesetter } from '../../shared/typesetting/typesetter.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { createAnswerCopy } from './answer-copy.ts';
import template from './copy.typ';

const environment = z.object({ TABLE_NAME: z.string(), PROJECT: z.string() }).parse(process.env);

export const handler = lambdaHandler(
  createAnswerCopy({
    table: openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()),
    typesetter: createTypesetter(() => bundledFiles(template)),
  }),
);
