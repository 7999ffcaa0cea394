import * as z from 'zod';
import { arn, bucketName, physicalName } from '../places.ts';
import { noted, tags, type ResourceType } from './resource-type.ts';
import { resourcePolicyDocument } from './access.ts';

const keyName = z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) });

export const table = {
  properties: z.strictObject({
    AttributeDefinitions: z.array(
      z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
    ),
    KeySchema: z.array(keyName),
    BillingMode: z.literal('PAY_PER_REQUEST'),
    DeletionProtectionEnabled: noted('Nobody deletes the table of a folder.'),
    PointInTimeRecoverySpecification: noted('Backups are copies of the data folder.'),
    TimeToLiveSpecification: noted('DynamoDB itself promises to delete only some days later, so readers must check.'),
    SSESpecification: noted('What lies on this machine is as safe as its disk.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => physicalName(places, id),
  attributes: { Arn: ({ id, places }) => arn('dynamodb', `table/${physicalName(places, id)}`) },
} satisfies ResourceType;

export const bucket = {
  properties: z.strictObject({
    BucketEncryption: noted('What lies on this machine is as safe as its disk.'),
    LifecycleConfiguration: noted('Old versions and unfinished uploads are not kept in the first place.'),
    OwnershipControls: noted('There is one account.'),
    PublicAccessBlockConfiguration: noted('The bucket answers to this machine only.'),
    VersioningConfiguration: noted('The newest version is kept; no function may read an older one.'),
    Tags: tags,
  }),
  ref: ({ id, places }) => bucketName(places, id),
  attributes: { Arn: ({ id, places }) => `arn:aws:s3:::${bucketName(places, id)}` },
} satisfies ResourceType;

export const bucketPolicy = {
  properties: z.strictObject({ Bucket: z.string(), PolicyDocument: resourcePolicyDocument }),
} satisfies ResourceType;
