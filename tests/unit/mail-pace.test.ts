import { GetSendQuotaCommand, type SESClient } from '@aws-sdk/client-ses';
import { describe, expect, it, vi } from 'vitest';
import { createPace } from '../../functions/send-mail/pace.ts';
import { allowance } from '../../shared/mail/sending-quota.ts';

/** As much of SES as says how fast it sends, and how often it was asked. */
function sesThatAllows(perSecond: number) {
  const asked: unknown[] = [];
  const send = (command: unknown) => {
    asked.push(command);
    if (perSecond === 0) return Promise.reject(new Error('throttled'));
    return Promise.resolve({ Max24HourSend: 50_000, MaxSendRate: perSecond, SentLast24Hours: 0 });
  };
  return { ses: { send } as unknown as SESClient, asked };
}

async function millisecondsFor(mails: number, perSecond: number, workers: number): Promise<number> {
  const pace = createPace(sesThatAllows(perSecond).ses, workers);
  const began = performance.now();
  for (let mail = 0; mail < mails; mail++) await pace();
  return performance.now() - began;
}

describe('the pace of sending', () => {
  it('leaves to each worker its share of what SES allows in a second', async () => {
    // Six mails have five gaps, of 20 ms each at half of 100 a second.
    expect(await millisecondsFor(6, 100, 2)).toBeGreaterThanOrEqual(95);
  });

  it('asks SES once for many mails', async () => {
    const { ses, asked } = sesThatAllows(10_000);
    const pace = createPace(ses, 1);
    for (let mail = 0; mail < 5; mail++) await pace();

    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeInstanceOf(GetSendQuotaCommand);
  });

  it('asks SES once for all mails of a batch, and sends them all at the rate that it says', async () => {
    const { ses, asked } = sesThatAllows(100);
    const pace = createPace(ses, 1);
    const began = performance.now();
    await Promise.all(Array.from({ length: 6 }, () => pace()));

    expect(asked).toHaveLength(1);
    expect(performance.now() - began).toBeGreaterThanOrEqual(45);
    // At the rate of the sandbox they would take five seconds.
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('is that of the sandbox as long as SES does not say another', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const pace = createPace(sesThatAllows(0).ses, 1);
    const began = performance.now();
    await pace();
    await pace();

    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    vi.restoreAllMocks();
  });
});

describe('how many mails may be asked for', () => {
  const quota = { perDay: 1_000, sentInLastDay: 0, perSecond: 14, isSandbox: false };

  it.each([
    ['nine tenths of the day', quota, 0, 900],
    ['less what was sent', { ...quota, sentInLastDay: 300 }, 0, 600],
    ['less what is in the queue', { ...quota, sentInLastDay: 300 }, 500, 100],
    ['none, rather than less', { ...quota, sentInLastDay: 1_000 }, 10, 0],
    ['as many as there are, where SES sets no limit', { ...quota, perDay: Infinity, sentInLastDay: 9 }, 9, Infinity],
  ])('is %s', (_, given, inQueue, expected) => {
    expect(allowance(given, inQueue)).toBe(expected);
  });
});
