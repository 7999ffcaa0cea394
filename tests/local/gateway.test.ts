import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { QueueDoesNotExist, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FunctionName } from '../../infra/bundle.ts';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { account, region } from '../../local/stack/places.ts';
import { accessTo, refusalOf } from './access.ts';
import { headReport } from './acts/bucket.ts';
import { acts } from './acts/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

let run: LocalRun;
beforeAll(async () => {
  run = await startLocalRun({ projectFile: 'tests/fixtures/projects/smallest.yaml', dataFolder: temporaryFolder() });
  await run.reportFiles.put('of-the-test', 'report.json', '{}');
}, 60_000);
afterAll(() => run.close());

const accessOf = (name: FunctionName) => accessTo(run, run.credentialsOf(name));

describe('The partition of every key in a request counts', () => {
  test('a query by another form of the key is not understood rather than let through', async () => {
    const { dynamodb, names } = accessOf('survey');
    const query = new QueryCommand({
      TableName: names.table,
      KeyConditions: { pk: { ComparisonOperator: 'EQ', AttributeValueList: [{ S: 'SESSION#hash' }] } },
    });

    expect(await refusalOf(dynamodb.send(query))).toMatchObject({
      name: 'ValidationException',
      message: 'The local run does not know this Query.',
    });
  });

  test('a query cannot name two partitions', async () => {
    const { dynamodb, names } = accessOf('survey');
    const query = new QueryCommand({
      TableName: names.table,
      KeyConditionExpression: 'pk = :own AND pk = :other',
      ExpressionAttributeValues: { ':own': { S: 'PROJECT#example' }, ':other': { S: 'SESSION#hash' } },
    });

    expect(await refusalOf(dynamodb.send(query))).toHaveProperty('name', 'ValidationException');
  });
});

describe('Objects', () => {
  test('who may not list the bucket is not told what is missing in it', async () => {
    const { s3, names } = accessOf('console');
    const missing = new GetObjectCommand({ Bucket: names.bucket, Key: 'reports/missing/report.json' });

    expect(await refusalOf(s3.send(missing))).toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    });
    expect(await refusalOf(headReport(accessOf('console'), 'reports/missing/report.json'))).toMatchObject({
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('whether there is one is told to those who may get it', async () => {
    expect(await headReport(accessOf('console'))).toHaveProperty('ContentLength', 2);
    expect(await refusalOf(headReport(accessOf('survey')))).toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });

  test('the run itself is told that one is missing', async () => {
    expect(await run.reportFiles.get('missing', 'report.json')).toBeUndefined();
  });

  test('a key of dots counts as what it leads to', async () => {
    const { s3, names } = accessOf('compile-report');
    const outside = new PutObjectCommand({ Bucket: names.bucket, Key: 'reports/../other/report.json', Body: '{}' });

    expect(await refusalOf(s3.send(outside))).toHaveProperty('name', 'AccessDenied');
  });
});

describe('Queues', () => {
  test('one that does not exist is named as such', async () => {
    const { sqs } = accessOf('survey');
    const nowhere = new SendMessageCommand({ QueueUrl: `${run.gatewayUrl}/${account}/Other`, MessageBody: '{}' });

    expect(await refusalOf(sqs.send(nowhere))).toBeInstanceOf(QueueDoesNotExist);
  });

  test('a delay is refused, since the clock stands still', async () => {
    const { sqs, names } = accessOf('survey');
    const later = new SendMessageCommand({ QueueUrl: names.mails, MessageBody: '"DelaySeconds": 5', DelaySeconds: 5 });

    expect(await refusalOf(sqs.send(later))).toHaveProperty('name', 'UnsupportedOperation');
  });
});

describe('A key that was not made by this run is refused', () => {
  const unknown = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'secret' };

  test.each([
    ['DynamoDB', 'get the project', 'UnrecognizedClientException'],
    ['SQS', 'send to mails', 'UnrecognizedClientException'],
    ['S3', 'get a report', 'InvalidAccessKeyId'],
    ['SES', 'send mail', 'InvalidClientTokenId'],
  ])('by %s', async (_, act, name) => {
    const error = await refusalOf(acts[act]?.run(accessTo(run, unknown)));

    expect(error).toMatchObject({
      name,
      message: 'The security token included in the request is invalid.',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('a request without any key is refused', async () => {
    const headers = { 'x-amz-target': 'DynamoDB_20120810.ListTables', 'content-type': 'application/x-amz-json-1.0' };
    const response = await fetch(run.gatewayUrl, { method: 'POST', headers, body: '{}' });

    expect(response.status).toBe(403);
    expect(await response.json()).toHaveProperty('__type', expect.stringMatching(/#UnrecognizedClientException$/));
  });

  test('a request to a service that is not known here does not leave the machine', async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${run.credentialsOf('survey').accessKeyId}/20250602/${region}/sts/aws4_request`;
    const response = await fetch(run.gatewayUrl, {
      method: 'POST',
      headers: { authorization },
      body: 'Action=GetCallerIdentity',
    });

    expect(response.status).toBe(501);
    expect(await response.json()).toHaveProperty('message', 'The local run does not know the service sts.');
  });
});
