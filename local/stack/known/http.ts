import * as z from 'zod';
import { physicalName } from '../places.ts';
import { noted, tags, type ResourceType } from './resource-type.ts';

export const api = {
  properties: z.strictObject({ Name: z.string(), ProtocolType: z.literal('HTTP'), Tags: tags }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: {
    ApiEndpoint: ({ places }) => places.publicUrl,
    ApiId: ({ id, places }) => physicalName(places, id),
  },
} satisfies ResourceType;

export const integration = {
  properties: z.strictObject({
    ApiId: z.string(),
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: z.string(),
    PayloadFormatVersion: z.literal('2.0'),
  }),
  ref: ({ id }) => id,
} satisfies ResourceType;

export const route = {
  properties: z.strictObject({
    ApiId: z.string(),
    AuthorizationType: z.literal('NONE').optional(),
    RouteKey: z
      .string()
      .regex(/^(\$default|[A-Z]+ (\/([\w-]+|\{\w+\}))*\/?(\{proxy\+\})?)$/, 'this form of a route is not known'),
    Target: z.string().regex(/^integrations\//, 'expected integrations/<id>'),
  }),
  ref: ({ id }) => id,
} satisfies ResourceType;

export const stage = {
  properties: z.strictObject({
    ApiId: z.string(),
    // A named stage would be part of every path.
    StageName: z.literal('$default'),
    AutoDeploy: z.literal(true),
    AccessLogSettings: noted('Nobody reads a log of the requests to this machine.'),
    DefaultRouteSettings: noted(
      'Its throttling is not enforced: one person on one machine does not need slowing down.',
    ),
    RouteSettings: noted('Throttling is not enforced.'),
    Tags: tags,
  }),
  ref: () => '$default',
} satisfies ResourceType;
