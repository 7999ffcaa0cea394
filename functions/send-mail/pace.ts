import { setTimeout as sleep } from 'node:timers/promises';
import type { SESClient } from '@aws-sdk/client-ses';
import { describeError, log } from '../../shared/log.ts';
import { readSendingQuota } from '../../shared/mail/sending-quota.ts';

/** Ends when the next mail may go. */
export type Pace = () => Promise<void>;

const askAgainAfterMilliseconds = 10 * 60 * 1000;

/** What SES allows in its sandbox, and so anybody: the rate for as long as SES does not say another. */
const slowest = 1;

/** Has `workers` together send as fast as SES allows the account, and no faster. */
export function createPace(ses: SESClient, workers: number): Pace {
  let perSecond = slowest;
  let askedAt = -Infinity;
  let next = -Infinity;
  return async () => {
    if (performance.now() - askedAt > askAgainAfterMilliseconds) {
      perSecond = await rateOf(ses, perSecond);
      askedAt = performance.now();
    }
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + (1000 * workers) / perSecond;
    if (turn > now) await sleep(turn - now);
  };
}

async function rateOf(ses: SESClient, otherwise: number): Promise<number> {
  try {
    const { perSecond } = await readSendingQuota(ses);
    return perSecond > 0 ? perSecond : otherwise;
  } catch (error) {
    log('warn', 'SES does not say how fast it sends', describeError(error));
    return otherwise;
  }
}
