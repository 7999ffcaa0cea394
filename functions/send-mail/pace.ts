import { setTimeout as sleep } from 'node:timers/promises';
import type { SESClient } from '@aws-sdk/client-ses';
import { describeError, log } from '../../shared/log.ts';
import { readSendingQuota } from '../../shared/mail/sending-quota.ts';

/** Ends when the next mail may go. */
export type Pace = () => Promise<void>;

const askAgainAfterMilliseconds = 10 * 60 * 1000;
/** SES answers this question at most once a second. */
const askAgainAfterFailure = 5_000;

/** What SES allows in its sandbox, and so anybody: the rate for as long as SES does not say another. */
const slowest = 1;

/** Has `workers` together send as fast as SES allows the account, and no faster. */
export function createPace(ses: SESClient, workers: number): Pace {
  let perSecond = slowest;
  let asking: Promise<void> | undefined;
  let askAgainAt = -Infinity;
  let next = -Infinity;

  async function ask(): Promise<void> {
    const rate = await rateOf(ses);
    perSecond = rate ?? perSecond;
    askAgainAt = performance.now() + (rate ? askAgainAfterMilliseconds : askAgainAfterFailure);
    asking = undefined;
  }

  return async () => {
    // The mails of a batch come at the same time: one asks for all.
    if (asking || performance.now() > askAgainAt) await (asking ??= ask());
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + (1000 * workers) / perSecond;
    if (turn > now) await sleep(turn - now);
  };
}

async function rateOf(ses: SESClient): Promise<number | undefined> {
  try {
    const { perSecond } = await readSendingQuota(ses);
    return perSecond > 0 ? perSecond : undefined;
  } catch (error) {
    log('warn', 'SES does not say how fast it sends', describeError(error));
    return undefined;
  }
}
