import { ArnFormat, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  MailFromBehaviorOnMxFailure,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';
import type { ProjectFunction } from './function.ts';

/** The right to send as the sender's domain, and word of what becomes of the mails. */
export class MailSending extends Construct {
  readonly configurationSet: string;
  private readonly sender: string;

  constructor(scope: Construct, id: string, { sender, identityExists }: { sender: string; identityExists: boolean }) {
    super(scope, id);
    this.sender = sender;
    if (!identityExists) this.addIdentity(sender.slice(sender.indexOf('@') + 1));
    const configurationSet = new ConfigurationSet(this, 'Configuration', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
    });
    configurationSet.addEventDestination('Events', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    });
    this.configurationSet = configurationSet.configurationSetName;
  }

  private addIdentity(domain: string): void {
    const mailFromDomain = `bounce.${domain}`;
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      mailFromDomain,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      this.printRecord(`DkimRecord${index + 1}`, `${name} CNAME ${value}`);
    });
    this.printRecord(
      'MailFromMxRecord',
      `${mailFromDomain} MX 10 feedback-smtp.${Stack.of(this).region}.amazonses.com`,
    );
    this.printRecord('MailFromSpfRecord', `${mailFromDomain} TXT "v=spf1 include:amazonses.com ~all"`);
    this.printRecord('DmarcRecord', `_dmarc.${domain} TXT "v=DMARC1; p=none; rua=mailto:${this.sender}"`);
  }

  private printRecord(output: string, record: string): void {
    new CfnOutput(Stack.of(this), output, { value: record });
  }

  /**
   * The right to send through the configuration set, as the sender of the project and as nobody else. In the sandbox SES
   * asks for the right to the recipient's identity as well.
   */
  allowSending(): PolicyStatement {
    const arnOf = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
    acknowledge(
      Stack.of(this),
      'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
      'In the sandbox it takes the right to each recipient; the condition allows one sender.',
    );
    return new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      resources: [arnOf('identity', '*'), arnOf('configuration-set', this.configurationSet)],
      conditions: { StringEquals: { 'ses:FromAddress': this.sender } },
    });
  }

  /** The right to ask what SES lets the account send. It cannot be given for less than the account. */
  allowReadingQuota(): PolicyStatement {
    acknowledge(
      Stack.of(this),
      'AwsSolutions-IAM5[Resource::*]',
      'ses:GetSendQuota is about the account, and knows no resources.',
    );
    return new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] });
  }

  /** Tells `listener` what becomes of each mail of this stack. What cannot be told lies with its dead letters. */
  toldTo(listener: ProjectFunction): void {
    new Rule(this, 'MailEvents', {
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [this.configurationSet] } } },
      },
      targets: [
        new LambdaFunction(listener, {
          retryAttempts: 10,
          maxEventAge: Duration.hours(24),
          ...(listener.deadLetterQueue && { deadLetterQueue: listener.deadLetterQueue }),
        }),
      ],
    });
  }
}
