import { beforeAll, describe, expect, it, vi } from 'vitest';
import { outcomeOf, runCalmly, tryAll, type Invocation } from './every-call.ts';
import type { Fault } from './faults.ts';
import { smallPhase } from './small-phase.ts';

beforeAll(() => {
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});

describe('whatever goes wrong at any one call of a whole phase', () => {
  it('the same answers, reports and mails come of it, and no mail twice', async () => {
    const calm = await runCalmly(smallPhase);
    const { points, wrong } = await tryAll(calm, calm.invocations, () => false);

    expect(outcomeOf(calm.end).mails).toHaveLength(20);
    process.stdout.write(`${points} points tried, in ${calm.invocations.length} invocations\n`);
    expect(wrong).toEqual([]);
  }, 600_000);

  it('a mail is sent twice only if SES took it, nobody could note it, and SES has not told yet', async () => {
    const options = { eventsAreLate: true };
    const calm = await runCalmly(smallPhase, options);
    const sending = calm.invocations.filter(({ calls }) => calls.includes('ses'));
    const isInWindow = ({ calls }: Invocation, { call }: Fault) => call >= calls.indexOf('ses') + 1;
    const { wrong, doubled } = await tryAll(calm, sending, isInWindow, options);

    expect(wrong).toEqual([]);
    expect(doubled).toBeGreaterThan(0);
  }, 600_000);
});
