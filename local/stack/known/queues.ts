import * as z from 'zod';
import { account, arn, physicalName } from '../places.ts';
import { noted, tags, type ResourceType } from './resource-type.ts';
import { resourcePolicyDocument } from './access.ts';

export const queue = {
  properties: z.strictObject({
    VisibilityTimeout: z.int().optional(),
    MessageRetentionPeriod: z.int().optional(),
    RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.int() }).optional(),
    RedriveAllowPolicy: noted('Only queues of this stack exist here.'),
    SqsManagedSseEnabled: noted('Messages do not leave the memory of this process.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => `${places.gatewayUrl}/${account}/${physicalName(places, id)}`,
  attributes: {
    Arn: ({ id, places }) => arn('sqs', physicalName(places, id)),
    QueueName: ({ id, places }) => physicalName(places, id),
    QueueUrl: ({ id, places }) => `${places.gatewayUrl}/${account}/${physicalName(places, id)}`,
  },
} satisfies ResourceType;

export const queuePolicy = {
  properties: z.strictObject({ Queues: z.array(z.string()), PolicyDocument: resourcePolicyDocument }),
} satisfies ResourceType;

export const eventSourceMapping = {
  properties: z.strictObject({
    EventSourceArn: z.string(),
    FunctionName: z.string(),
    BatchSize: z.int().min(1).max(10).default(10),
    Enabled: z.literal(true).optional(),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    ScalingConfig: noted('Batches are handed over one after the other, so that a run can be repeated exactly.'),
    Tags: tags,
  }),
} satisfies ResourceType;
