import { randomUUID } from 'node:crypto';
import type { Instant } from '../../shared/domain/time.ts';
import { account, arn, region } from '../stack/places.ts';
import type { BusEvent } from '../events/event-bus.ts';
import type { Mail } from './mailbox.ts';
import { headerOf, headersOf } from './raw-mail.ts';

/** What SES tells of a mail, under the names that a configuration set selects by. */
export type SesEventType = 'send' | 'delivery' | 'bounce' | 'complaint' | 'reject';
export type ToldEventType = Exclude<SesEventType, 'reject'>;

const names = {
  send: { eventType: 'Send', detailType: 'Email Sent' },
  delivery: { eventType: 'Delivery', detailType: 'Email Delivered' },
  bounce: { eventType: 'Bounce', detailType: 'Email Bounced' },
  complaint: { eventType: 'Complaint', detailType: 'Email Complaint Received' },
} satisfies Record<ToldEventType, { eventType: string; detailType: string }>;

/** The event as SES hands it to EventBridge: what became of `mail` for `recipients`. */
export function sesEvent(type: ToldEventType, mail: Mail, recipients: string[], time: Instant): BusEvent {
  const { eventType, detailType } = names[type];
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': detailType,
    source: 'aws.ses',
    account,
    time,
    region,
    resources: [arn('ses', `configuration-set/${mail.configurationSet}`)],
    detail: { eventType, mail: mailDetail(mail), [type]: outcome(type, recipients, milliseconds(time)) },
  };
}

function mailDetail(mail: Mail) {
  const headers = headersOf(mail.raw);
  const domain = mail.from.slice(mail.from.indexOf('@') + 1);
  return {
    timestamp: milliseconds(mail.at),
    source: mail.from,
    sourceArn: arn('ses', `identity/${domain}`),
    sendingAccountId: account,
    messageId: mail.id,
    destination: mail.to,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [headerOf(headers, 'from') ?? ''],
      date: headerOf(headers, 'date') ?? '',
      to: [headerOf(headers, 'to') ?? ''],
      messageId: mail.id,
      subject: headerOf(headers, 'subject') ?? '',
    },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [mail.configurationSet],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domain],
      'ses:caller-identity': [mail.caller],
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
    },
  };
}

function outcome(type: ToldEventType, recipients: string[], timestamp: string) {
  switch (type) {
    case 'send':
      return {};
    case 'delivery':
      return {
        timestamp,
        processingTimeMillis: 0,
        recipients,
        smtpResponse: '250 2.6.0 Message received',
        reportingMTA: 'localhost',
      };
    case 'bounce':
      return {
        feedbackId: randomUUID(),
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: recipients.map((emailAddress) => ({
          emailAddress,
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        })),
        timestamp,
        reportingMTA: 'dsn; localhost',
      };
    case 'complaint':
      return {
        feedbackId: randomUUID(),
        complaintSubType: null,
        complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
        timestamp,
        userAgent: 'localhost',
        complaintFeedbackType: 'abuse',
        arrivalDate: timestamp,
      };
  }
}

/** SES writes its own times with milliseconds. */
function milliseconds(instant: Instant): string {
  return new Date(instant).toISOString();
}
