import { describe, expect, test } from 'vitest';
import { functionOf, outputOf, propertiesOf, synthesize, theOne } from './synthesized.ts';
import { scheduleProblem } from './schedule-expression.ts';

const template = synthesize();

describe('The schedule', () => {
  const { Properties: schedule } = theOne(template, 'AWS::Scheduler::Schedule');

  test('fires every 15 minutes, by an expression that EventBridge Scheduler takes', () => {
    expect(schedule['ScheduleExpression']).toBe('rate(15 minutes)');
    expect(scheduleProblem(String(schedule['ScheduleExpression']))).toBeUndefined();
    expect(schedule).toMatchObject({ State: 'ENABLED', FlexibleTimeWindow: { Mode: 'OFF' } });
  });

  test('tells due-work the time for which it fires', () => {
    expect(schedule['Target']).toMatchObject({
      Arn: 'DueWork.Arn',
      Input: '{"scheduledTime":"<aws.scheduler.scheduled-time>"}',
    });
  });

  test('does not make up for a tick that the next one makes up for', () => {
    const { RetryPolicy: retry } = schedule['Target'] as { RetryPolicy: Record<string, number> };

    expect(retry['MaximumEventAgeInSeconds']).toBeLessThanOrEqual(15 * 60);
  });

  test.each([
    'cron(0 9 * *)',
    'rate(1 minutes)',
    'rate(0 minutes)',
    'cron(0 9 * * * *)',
    'cron(70 9 * * ? *)',
    'every hour',
  ])('the check of expressions finds what is wrong with %s', (expression) => {
    expect(scheduleProblem(expression)).toBeDefined();
  });

  test.each(['rate(1 hour)', 'cron(0/15 * * * ? *)', 'cron(0 9 ? * MON-FRI *)', 'at(2025-01-01T09:00:00)'])(
    'the check of expressions takes %s',
    (expression) => {
      expect(scheduleProblem(expression)).toBeUndefined();
    },
  );
});

describe.each([
  { queue: 'MailsQueue', worker: 'send-mail', mapping: 'MailsWorker', batch: 10 },
  { queue: 'ReportJobsQueue', worker: 'compile-report', mapping: 'ReportJobsWorker', batch: 1 },
] as const)('The queue of $worker', ({ queue, worker, mapping, batch }) => {
  const queues = propertiesOf(template, 'AWS::SQS::Queue');
  const properties = queues[queue];

  test('hides a job for six times the time that its worker may take', () => {
    expect(properties?.['VisibilityTimeout']).toBe(6 * Number(functionOf(template, worker)['Timeout']));
  });

  test('gives a job up after five tries, and keeps it longer than the queue would', () => {
    const { deadLetterTargetArn: deadLetters, maxReceiveCount } = properties?.['RedrivePolicy'] as {
      deadLetterTargetArn: string;
      maxReceiveCount: number;
    };

    expect(maxReceiveCount).toBe(5);
    const kept = (name: string) => Number(queues[name]?.['MessageRetentionPeriod']);
    expect(kept(deadLetters.replace('.Arn', ''))).toBeGreaterThan(kept(queue));
  });

  test('feeds few batches at a time, and takes back only the jobs that failed', () => {
    expect(propertiesOf(template, 'AWS::Lambda::EventSourceMapping')[mapping]).toMatchObject({
      EventSourceArn: `${queue}.Arn`,
      BatchSize: batch,
      ScalingConfig: { MaximumConcurrency: 2 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });
});

test('every queue is encrypted and takes requests over TLS only', () => {
  const policies = Object.values(propertiesOf(template, 'AWS::SQS::QueuePolicy'));
  for (const [name, properties] of Object.entries(propertiesOf(template, 'AWS::SQS::Queue'))) {
    expect(properties['SqsManagedSseEnabled']).toBe(true);
    const policy = policies.find(({ Queues }) => (Queues as string[]).includes(name));
    expect(policy?.['PolicyDocument']).toMatchObject({
      Statement: expect.arrayContaining([
        expect.objectContaining({
          Effect: 'Deny',
          Action: 'sqs:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      ]) as unknown,
    });
  }
});

describe('Mail', () => {
  test('is sent as the domain of the sender, over TLS only', () => {
    expect(theOne(template, 'AWS::SES::EmailIdentity').Properties['EmailIdentity']).toBe('mail.example.org');
    expect(theOne(template, 'AWS::SES::ConfigurationSet').Properties).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    });
  });

  test('returns to a subdomain of the sender, and goes out also while that has no MX record', () => {
    expect(theOne(template, 'AWS::SES::EmailIdentity').Properties['MailFromAttributes']).toEqual({
      MailFromDomain: 'bounce.mail.example.org',
      BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
    });
  });

  test.each([
    ['DkimRecord1', 'EmailIdentity.DkimDNSTokenName1 CNAME EmailIdentity.DkimDNSTokenValue1'],
    ['DkimRecord2', 'EmailIdentity.DkimDNSTokenName2 CNAME EmailIdentity.DkimDNSTokenValue2'],
    ['DkimRecord3', 'EmailIdentity.DkimDNSTokenName3 CNAME EmailIdentity.DkimDNSTokenValue3'],
    ['MailFromMxRecord', 'bounce.mail.example.org MX 10 feedback-smtp.AWS::Region.amazonses.com'],
    ['MailFromSpfRecord', 'bounce.mail.example.org TXT "v=spf1 include:amazonses.com ~all"'],
    ['DmarcRecord', '_dmarc.mail.example.org TXT "v=DMARC1; p=none; rua=mailto:progress@mail.example.org"'],
  ])('is vouched for by the DNS record in the output %s', (output, record) => {
    expect(outputOf(template, output)).toBe(record);
  });

  test('tells what becomes of it, through the event bus, to mail-events', () => {
    expect(theOne(template, 'AWS::SES::ConfigurationSetEventDestination').Properties).toMatchObject({
      ConfigurationSetName: 'EmailConfiguration',
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'bounce', 'complaint', 'reject'],
        EventBridgeDestination: {
          EventBusArn: 'arn:AWS::Partition:events:AWS::Region:AWS::AccountId:event-bus/default',
        },
      },
    });
    expect(theOne(template, 'AWS::Events::Rule').Properties).toMatchObject({
      EventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': ['EmailConfiguration'] } } },
      },
      Targets: [{ Arn: 'MailEvents.Arn', DeadLetterConfig: { Arn: 'MailEventsDeadLetters.Arn' } }],
    });
  });

  test('an event that mail-events fails on is kept', () => {
    expect(functionOf(template, 'mail-events')['DeadLetterConfig']).toEqual({ TargetArn: 'MailEventsDeadLetters.Arn' });
  });

  test('goes out by an identity that the account has already, when told so', () => {
    const other = synthesize({ identityExists: true });

    expect(propertiesOf(other, 'AWS::SES::EmailIdentity')).toEqual({});
    expect(JSON.stringify(propertiesOf(other, 'AWS::IAM::Policy')['SendMailRoleDefaultPolicy'])).toContain(
      '"ses:FromAddress":"progress@mail.example.org"',
    );
  });

  test('asks for no DNS record when the account has the identity already', () => {
    const { Outputs: outputs } = synthesize({ identityExists: true });

    expect(Object.keys(outputs).toSorted()).toEqual(['BaseUrl', 'ConsoleUrl', 'ReportBucketName', 'TableName']);
  });
});
