import { beforeAll, describe, expect, it, vi } from 'vitest';
import { doublesIn, faultsOf, outcomeOf, runCalmly, runWithFault, type Calm, type Invocation } from './every-call.ts';
import type { Fault } from './faults.ts';

/** What went wrong, in words, for a failure to be found by. */
const told = ({ place }: Invocation, { call, kind }: Fault, calls: string[]) =>
  `${kind} at call ${call} (${calls[call - 1] ?? ''}) of ${place.name}`;

const pointsOf = (invocation: Invocation): Fault[] =>
  invocation.calls.flatMap((call, index) => faultsOf(call).map((kind) => ({ call: index + 1, kind })));

beforeAll(() => {
  for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
});

/** Everything that came out otherwise than in the calm run. */
async function tryAll(
  calm: Calm,
  invocations: Invocation[],
  mayDouble: (invocation: Invocation, fault: Fault) => boolean,
  options = {},
): Promise<{ points: number; wrong: string[]; doubled: number }> {
  const expected = JSON.stringify(outcomeOf(calm.end));
  const wrong: string[] = [];
  let points = 0;
  let doubled = 0;
  for (const invocation of invocations) {
    for (const fault of pointsOf(invocation)) {
      points++;
      const { stored, isAsBefore } = await runWithFault(calm, invocation, fault, options);
      const doubles = doublesIn(stored);
      doubled += doubles.length;
      const isRight = isAsBefore || JSON.stringify(outcomeOf(stored)) === expected;
      const isAllowed = doubles.length === 0 || mayDouble(invocation, fault);
      if (!isRight || !isAllowed) wrong.push(`${told(invocation, fault, invocation.calls)}: ${doubles.join(', ')}`);
    }
  }
  return { points, wrong, doubled };
}

describe('whatever goes wrong at any one call of a whole phase', () => {
  it('the same answers, reports and mails come of it, and no mail twice', async () => {
    const calm = await runCalmly();
    const { points, wrong } = await tryAll(calm, calm.invocations, () => false);

    expect(outcomeOf(calm.end).mails).toHaveLength(17);
    process.stdout.write(`${points} points tried, in ${calm.invocations.length} invocations\n`);
    expect(wrong).toEqual([]);
  }, 600_000);

  it('a mail is sent twice only if SES took it, nobody could note it, and SES has not told yet', async () => {
    const options = { eventsAreLate: true };
    const calm = await runCalmly(options);
    const sending = calm.invocations.filter(({ calls }) => calls.includes('ses'));
    const isInWindow = ({ calls }: Invocation, { call }: Fault) => call >= calls.indexOf('ses') + 1;
    const { wrong, doubled } = await tryAll(calm, sending, isInWindow, options);

    expect(wrong).toEqual([]);
    expect(doubled).toBeGreaterThan(0);
  }, 600_000);
});
