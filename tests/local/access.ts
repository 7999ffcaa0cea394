import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { SESClient, SESServiceException } from '@aws-sdk/client-ses';
import { SQSClient, SQSServiceException } from '@aws-sdk/client-sqs';
import type { Credentials } from '../../local/gateway/callers.ts';
import type { LocalRun } from '../../local/run.ts';
import { account, bucketName, physicalName, region } from '../../local/stack/places.ts';
import { synthesize } from '../infra/synthesized.ts';
import type { Access } from './acts/act.ts';
import { logicalId } from './synthesized-stack.ts';

/** Logical ids are the same for every project. */
const template = synthesize();

/** What somebody with these credentials has of AWS, as the run of the smallest project stands in for it. */
export function accessTo(run: LocalRun, credentials: Credentials): Access {
  const config = { endpoint: run.gatewayUrl, region, maxAttempts: 1, credentials };
  const places = { stackName: 'Zwischenstand-example', publicUrl: run.url, gatewayUrl: run.gatewayUrl };
  const nameOf = (name: string) => physicalName(places, logicalId(template, name));
  return {
    dynamodb: new DynamoDBClient(config),
    sqs: new SQSClient(config),
    s3: new S3Client(config),
    ses: new SESClient(config),
    names: {
      table: physicalName(places, 'Table'),
      bucket: bucketName(places, logicalId(template, 'ReportsBucket')),
      mails: `${run.gatewayUrl}/${account}/${nameOf('MailsQueue')}`,
      reports: `${run.gatewayUrl}/${account}/${nameOf('ReportJobsQueue')}`,
      configurationSet: nameOf('EmailConfiguration'),
    },
  };
}

/** How each service says that something is not allowed, in the classes of the SDK. */
export const refusals = {
  dynamodb: { Exception: DynamoDBServiceException, name: 'AccessDeniedException', status: 400 },
  sqs: { Exception: SQSServiceException, name: 'AccessDeniedException', status: 403 },
  s3: { Exception: S3ServiceException, name: 'AccessDenied', status: 403 },
  ses: { Exception: SESServiceException, name: 'AccessDenied', status: 403 },
};

/** The error with which a service refuses something. */
export async function refusalOf(attempt: Promise<unknown> | undefined): Promise<Error> {
  const error: unknown = await attempt?.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (Object.values(refusals).some(({ Exception }) => error instanceof Exception)) return error as Error;
  throw new Error(`It was not refused by the service, but ended with ${String(error)}.`);
}
