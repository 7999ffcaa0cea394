import { isDeepStrictEqual } from 'node:util';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import type { Sending } from '../../shared/domain/rounds/state.ts';
import { describeError, log } from '../../shared/log.ts';
import { allowance, readSendingQuota, type SendingQuota } from '../../shared/mail/sending-quota.ts';
import { recordSending } from '../../shared/store/mails.ts';
import type { DueWorkDependencies } from './due-work.ts';

/**
 * As many of the mails, the oldest first, as SES lets the account send today. The others are still owed tomorrow, and
 * the console tells that they wait.
 */
export async function withinQuota(
  mails: Mail[],
  inQueue: number,
  before: Sending | undefined,
  { table, ses }: DueWorkDependencies,
): Promise<Mail[]> {
  const quota = await quotaOf(ses);
  if (!quota) return mails;
  const allowed = mails.slice(0, allowance(quota, inQueue));
  const sending = {
    // A limit that there is not cannot be stored as a number.
    perDay: Number.isFinite(quota.perDay) ? quota.perDay : 0,
    isSandbox: quota.isSandbox,
    waiting: mails.length - allowed.length,
  };
  if (!isDeepStrictEqual(sending, before)) await recordSending(table, sending);
  if (sending.waiting > 0) log('warn', 'mails wait for the next day of SES', { waiting: sending.waiting });
  return allowed;
}

/** If SES does not say what it allows, mails are asked for all the same: it refuses what is too much. */
async function quotaOf(ses: DueWorkDependencies['ses']): Promise<SendingQuota | undefined> {
  try {
    return await readSendingQuota(ses);
  } catch (error) {
    log('warn', 'SES does not say how much it sends', describeError(error));
    return undefined;
  }
}
