import { describe, expect, test } from 'vitest';
import { synthesize, theOne } from './synthesized.ts';

const template = synthesize();

describe('The table', () => {
  const table = theOne(template, 'AWS::DynamoDB::Table');

  test('has one key of partition and sort key, and no index', () => {
    expect(table.Properties['KeySchema']).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    expect(table.Properties['AttributeDefinitions']).toEqual([
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ]);
    expect(table.Properties).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  test('costs nothing while nobody uses it', () => {
    expect(table.Properties['BillingMode']).toBe('PAY_PER_REQUEST');
    expect(table.Properties).not.toHaveProperty('SSESpecification');
  });

  test('can be restored to any second, and cannot be deleted by mistake', () => {
    expect(table.Properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  test('forgets sessions after their end', () => {
    expect(table.Properties['TimeToLiveSpecification']).toEqual({ AttributeName: 'expiresAt', Enabled: true });
  });

  test('keeps its logical id, so that an update never replaces it', () => {
    expect(template.Resources['Table']?.Type).toBe('AWS::DynamoDB::Table');
  });
});

describe('The bucket of reports', () => {
  const bucket = theOne(template, 'AWS::S3::Bucket');

  test('is private', () => {
    expect(bucket.Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.Properties['OwnershipControls']).toEqual({ Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] });
  });

  test('takes requests over TLS only', () => {
    expect(theOne(template, 'AWS::S3::BucketPolicy').Properties['PolicyDocument']).toMatchObject({
      Statement: [{ Effect: 'Deny', Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    });
  });

  test('keeps what is overwritten for 90 days, and itself beyond the stack', () => {
    expect(bucket.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: { Rules: [{ NoncurrentVersionExpiration: { NoncurrentDays: 90 }, Status: 'Enabled' }] },
    });
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});
