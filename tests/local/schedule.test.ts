import { beforeAll, expect, test } from 'vitest';
import { startServicesWith, startsAt, type RunningServices } from './running-services.ts';

const dueWork = `
let left = 2;
export const handler = async (event) => {
  record(event);
  if (event.scheduledTime.startsWith('2025-06-03') && left-- > 0) throw new Error('not this time');
};`;

let services: RunningServices;
beforeAll(async () => {
  services = await startServicesWith({ 'due-work': dueWork });
});

test('nothing fires by itself', async () => {
  await services.idle();

  expect(services.recorded('due-work')).toEqual([]);
});

test.each([
  ['2025-06-02T04:00:00Z', '2025-06-02T04:00:00Z'],
  ['2025-06-02T04:00:01Z', '2025-06-02T04:15:00Z'],
  ['2025-06-02T23:59:59Z', '2025-06-03T00:00:00Z'],
])('at %s the next tick is the one of %s', (instant, tick) => {
  expect(services.scheduler.nextTick(instant)).toBe(tick);
});

test('the function is told the time for which the schedule fires, not when it is invoked', async () => {
  await services.scheduler.fire(startsAt);
  await services.scheduler.fire('2025-06-02T04:29:59Z');

  expect(services.recorded('due-work')).toEqual([
    { scheduledTime: '2025-06-02T04:00:00Z' },
    { scheduledTime: '2025-06-02T04:15:00Z' },
  ]);
});

test('a tick that fails is tried again for the same time', async () => {
  const before = services.recorded('due-work').length;
  await services.scheduler.fire('2025-06-03T10:00:00Z');

  expect(services.recorded('due-work').slice(before)).toEqual(
    Array.from({ length: 3 }, () => ({ scheduledTime: '2025-06-03T10:00:00Z' })),
  );
});
