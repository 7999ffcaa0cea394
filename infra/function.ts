import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export interface ProjectFunctionProps {
  /** The folder of its bundle. */
  bundle: string;
  environment: Record<string, string>;
  memoryMegabytes: number;
  timeout: Duration;
  rights: PolicyStatement[];
  /** Takes the events that nobody waits for, when the function fails on them again and again. */
  deadLetters?: IQueue;
}

/** What all functions have in common: runtime, logs for three months, and a role that may do what is listed and no more. */
export class ProjectFunction extends LambdaFunction {
  readonly bundle: string;

  constructor(
    scope: Construct,
    id: string,
    { bundle, environment, memoryMegabytes, timeout, rights, deadLetters }: ProjectFunctionProps,
  ) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    super(scope, id, {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(bundle),
      handler: 'index.handler',
      memorySize: memoryMegabytes,
      timeout,
      environment,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      ...(deadLetters && { deadLetterQueue: deadLetters }),
    });
    this.bundle = bundle;
    const logging = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    });
    for (const right of [logging, ...rights]) role.addToPolicy(right);
  }
}
