import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';

/** What SES lets the account send. Mails of other applications in the same account and region count as well. */
export interface SendingQuota {
  /** In 24 hours; Infinity where SES sets no limit. */
  perDay: number;
  sentInLastDay: number;
  perSecond: number;
  /** Whether SES sends to verified addresses only. */
  isSandbox: boolean;
}

/** These two together are what SES allows in its sandbox, and nowhere else. */
const sandbox = { perDay: 200, perSecond: 1 };

/**
 * Asks SES. It answers once in a second at most.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
 */
export async function readSendingQuota(ses: SESClient): Promise<SendingQuota> {
  const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = await ses.send(new GetSendQuotaCommand());
  return {
    perDay: Max24HourSend < 0 ? Infinity : Max24HourSend,
    sentInLastDay: SentLast24Hours,
    perSecond: MaxSendRate,
    isSandbox: Max24HourSend === sandbox.perDay && MaxSendRate === sandbox.perSecond,
  };
}

/** Of each day's quota so much is kept for what people are waiting for: receipts and sign-ins, which nobody plans. */
const keptBack = 0.1;

/** How many more mails may be asked for, when so many have been asked for and are not sent yet. */
export function allowance({ perDay, sentInLastDay }: SendingQuota, inQueue: number): number {
  return Math.max(0, Math.floor(perDay * (1 - keptBack)) - sentInLastDay - inQueue);
}
