import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, acknowledgeWildcard } from './acknowledged.ts';

/** The private bucket in which compiled reports lie. It survives the stack. */
export class ReportBucket extends Construct {
  readonly name: string;
  private readonly objects: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      versioned: true,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(90), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'Only the functions read the bucket; who downloads what is known from their logs.',
    );
    acknowledgeWildcard(
      bucket,
      '/reports/*',
      'Reports lie below one prefix; their names follow from meetings and revisions.',
    );
    this.name = bucket.bucketName;
    this.objects = bucket.arnForObjects('reports/*');
    new CfnOutput(scope, 'ReportBucketName', { value: bucket.bucketName });
  }

  allow(actions: ('GetObject' | 'PutObject')[]): PolicyStatement {
    return new PolicyStatement({ actions: actions.map((action) => `s3:${action}`), resources: [this.objects] });
  }
}
