import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import type { SESClient } from '@aws-sdk/client-ses';
import type { SQSClient } from '@aws-sdk/client-sqs';

/** The SDK's clients as a function has them, and the names of what it works with. */
export interface Access {
  dynamodb: DynamoDBClient;
  sqs: SQSClient;
  s3: S3Client;
  ses: SESClient;
  names: { table: string; bucket: string; mails: string; reports: string; configurationSet: string };
}

/** Something that a function may be allowed to do, with the name of the right for it in IAM. */
export interface Act {
  right: string;
  run(access: Access): Promise<unknown>;
}
