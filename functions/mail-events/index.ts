import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { openTable } from '../../shared/store/table.ts';
import { createMailEvents } from './mail-events.ts';

const environment = z.object({ TABLE_NAME: z.string(), PROJECT: z.string() }).parse(process.env);

export const handler = createMailEvents(openTable(environment.TABLE_NAME, environment.PROJECT, new DynamoDBClient()));
