import type * as z from 'zod';
import { policy, role } from './known/access.ts';
import { configurationSet, emailIdentity, eventDestination, rule, schedule } from './known/events.ts';
import { lambdaFunction, logGroup, permission } from './known/functions.ts';
import { api, integration, route, stage } from './known/http.ts';
import { eventSourceMapping, queue, queuePolicy } from './known/queues.ts';
import { bucket, bucketPolicy, table } from './known/storage.ts';
import type { ResourceType } from './known/resource-type.ts';

/** Every resource type that the local run stands in for. Any other stops the start. */
export const knownResources = {
  'AWS::ApiGatewayV2::Api': api,
  'AWS::ApiGatewayV2::Integration': integration,
  'AWS::ApiGatewayV2::Route': route,
  'AWS::ApiGatewayV2::Stage': stage,
  'AWS::DynamoDB::Table': table,
  'AWS::Events::Rule': rule,
  'AWS::IAM::Policy': policy,
  'AWS::IAM::Role': role,
  'AWS::Lambda::EventSourceMapping': eventSourceMapping,
  'AWS::Lambda::Function': lambdaFunction,
  'AWS::Lambda::Permission': permission,
  'AWS::Logs::LogGroup': logGroup,
  'AWS::S3::Bucket': bucket,
  'AWS::S3::BucketPolicy': bucketPolicy,
  'AWS::SES::ConfigurationSet': configurationSet,
  'AWS::SES::ConfigurationSetEventDestination': eventDestination,
  'AWS::SES::EmailIdentity': emailIdentity,
  'AWS::SQS::Queue': queue,
  'AWS::SQS::QueuePolicy': queuePolicy,
  'AWS::Scheduler::Schedule': schedule,
} satisfies Record<string, ResourceType>;

export type KnownType = keyof typeof knownResources;
export type PropertiesOf<Type extends KnownType> = z.infer<(typeof knownResources)[Type]['properties']>;

export function isKnownType(type: string): type is KnownType {
  return Object.hasOwn(knownResources, type);
}

/** The type under its general face, for naming. */
export function resourceType(type: KnownType): ResourceType {
  return knownResources[type];
}
