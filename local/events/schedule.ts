/** Stands in the input of a schedule for the time for which it fires. */
export const scheduledTime = '<aws.scheduler.scheduled-time>';

const unitMilliseconds: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** The milliseconds from one time to the next by an expression such as `rate(15 minutes)`; 0 for any other. */
export function readRate(expression: string): number {
  const [, count = '', unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  return Number(count) * (unitMilliseconds[unit] ?? 0);
}
