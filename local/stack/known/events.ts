import * as z from 'zod';
import { readPattern } from '../../events/event-pattern.ts';
import { readRate, scheduledTime } from '../../events/schedule.ts';
import { arn, physicalName } from '../places.ts';
import { noted, tags, type ResourceType } from './resource-type.ts';

const retryPolicy = noted('A function that fails is tried twice more at once, as Lambda does.');

const eventPattern = z
  .record(z.string(), z.unknown())
  .transform((pattern, context) =>
    readPattern(pattern, (path) =>
      context.addIssue({ code: 'custom', path, message: 'only exact values are known in a pattern' }),
    ),
  );

export const rule = {
  properties: z.strictObject({
    EventPattern: eventPattern,
    EventBusName: z.literal('default').optional(),
    State: z.literal('ENABLED').default('ENABLED'),
    Targets: z.array(
      z.strictObject({
        Arn: z.string(),
        Id: z.string(),
        RetryPolicy: retryPolicy,
        DeadLetterConfig: noted('For events that Lambda would not take; here it takes every one.'),
      }),
    ),
    Description: z.string().optional(),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: { Arn: ({ id, places }) => arn('events', `rule/${physicalName(places, id)}`) },
} satisfies ResourceType;

const scheduleExpression = z
  .string()
  .refine((expression) => readRate(expression) > 0, 'only a rate in minutes, hours or days is known');

const scheduleInput = z
  .string()
  .refine(
    (input) => !/<aws\.[\w.-]+>/.test(input.replaceAll(scheduledTime, '')),
    `no context attribute but ${scheduledTime} is known`,
  );

export const schedule = {
  properties: z.strictObject({
    FlexibleTimeWindow: z.strictObject({ Mode: z.literal('OFF') }),
    ScheduleExpression: scheduleExpression,
    ScheduleExpressionTimezone: noted('A rate has no time zone, and other expressions are not known.'),
    State: z.literal('ENABLED').default('ENABLED'),
    Target: z.strictObject({ Arn: z.string(), RoleArn: z.string(), Input: scheduleInput, RetryPolicy: retryPolicy }),
    Description: z.string().optional(),
  }),
  ref: ({ id, places }) => physicalName(places, id),
} satisfies ResourceType;

export const configurationSet = {
  properties: z.strictObject({
    DeliveryOptions: noted('Mails are kept on this machine, so no line has to be encrypted.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
} satisfies ResourceType;

export const eventDestination = {
  properties: z.strictObject({
    ConfigurationSetName: z.string(),
    EventDestination: z.strictObject({
      Enabled: z.literal(true),
      EventBridgeDestination: z.strictObject({ EventBusArn: z.string() }),
      MatchingEventTypes: z.array(z.enum(['send', 'delivery', 'bounce', 'complaint', 'reject'])),
    }),
  }),
} satisfies ResourceType;

const dkimRecord = (number: number) => ({
  [`DkimDNSTokenName${number}`]: () => `dkim${number}.local`,
  [`DkimDNSTokenValue${number}`]: () => `dkim${number}.local`,
});

export const emailIdentity = {
  properties: z.strictObject({
    EmailIdentity: z.string(),
    MailFromAttributes: z
      .strictObject({
        MailFromDomain: noted('What becomes of a mail is told by events, and no other server returns it.'),
        BehaviorOnMxFailure: z.literal('USE_DEFAULT_VALUE').optional(),
      })
      .optional(),
    Tags: tags,
  }),
  ref: ({ properties }) => String(properties['EmailIdentity']),
  attributes: { ...dkimRecord(1), ...dkimRecord(2), ...dkimRecord(3) },
} satisfies ResourceType;
