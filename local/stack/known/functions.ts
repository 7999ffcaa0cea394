import * as z from 'zod';
import { arn, physicalName } from '../places.ts';
import { noted, tags, type ResourceType } from './resource-type.ts';

export const lambdaFunction = {
  properties: z.strictObject({
    Code: noted('The folder that would be uploaded is run where it lies.'),
    Handler: z.string().regex(/^[\w/-]+\.\w+$/, 'expected a handler as file.export'),
    Role: z.string(),
    Environment: z.strictObject({ Variables: z.record(z.string(), z.string()) }).optional(),
    MemorySize: z.int().default(128),
    Timeout: z.int().default(3),
    Runtime: z.string().regex(/^nodejs/, 'expected a Node.js runtime'),
    Description: z.string().optional(),
    DeadLetterConfig: z.strictObject({ TargetArn: z.string() }).optional(),
    Architectures: noted('The bundles hold JavaScript and WebAssembly, which run anywhere.'),
    LoggingConfig: noted('What a function writes goes to a file in the data folder, as it is.'),
    TracingConfig: noted('Nothing is traced here.'),
    ReservedConcurrentExecutions: noted('There are never more than two of a function at work here.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: { Arn: ({ id, places }) => arn('lambda', `function:${physicalName(places, id)}`) },
} satisfies ResourceType;

export const permission = {
  properties: z.strictObject({
    Action: z.literal('lambda:InvokeFunction'),
    FunctionName: z.string(),
    Principal: z.string(),
    SourceArn: z.string(),
  }),
} satisfies ResourceType;

export const logGroup = {
  properties: z.strictObject({
    RetentionInDays: noted('The files stay until the data folder is deleted.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: { Arn: ({ id, places }) => arn('logs', `log-group:${physicalName(places, id)}:*`) },
} satisfies ResourceType;
