const fields = [
  { name: 'minutes', pattern: number(0, 59) },
  { name: 'hours', pattern: number(0, 23) },
  { name: 'day of the month', pattern: `\\?|L|LW|${number(1, 31)}W?` },
  { name: 'month', pattern: `${number(1, 12)}|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC` },
  { name: 'day of the week', pattern: `\\?|L|(${number(1, 7)}|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5])?` },
  { name: 'year', pattern: number(1970, 2199) },
];

/**
 * What EventBridge Scheduler would refuse of a schedule expression, or nothing. No check of templates reads them.
 * Source: EventBridge Scheduler User Guide, "Schedule types in EventBridge Scheduler".
 */
export function scheduleProblem(expression: string): string | undefined {
  const [, kind, argument = ''] = /^(rate|cron|at)\((.*)\)$/.exec(expression) ?? [];
  if (kind === 'rate') return rateProblem(argument);
  if (kind === 'cron') return cronProblem(argument.split(' '));
  if (kind === 'at') return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(argument) ? undefined : 'not a time';
  return 'neither rate(…) nor cron(…) nor at(…)';
}

function rateProblem(argument: string): string | undefined {
  const [, count = '', unit = '', plural] = /^([1-9]\d*) (minute|hour|day)(s?)$/.exec(argument) ?? [];
  if (!unit) return 'not a rate';
  return (count === '1') === (plural === 's') ? 'one is singular, more are plural' : undefined;
}

function cronProblem(parts: string[]): string | undefined {
  if (parts.length !== fields.length) return `a cron expression has six fields, not ${parts.length}`;
  const wrong = fields.find(({ pattern }, index) => {
    const item = `(\\*|(${pattern})(-(${pattern}))?)(/\\d+)?`;
    return !new RegExp(`^${item}(,${item})*$`).test(parts[index] ?? '');
  });
  if (wrong) return `wrong ${wrong.name}`;
  const anyDays = [parts[2], parts[4]].filter((day) => day === '?');
  return anyDays.length === 1 ? undefined : 'one of the day of the month and the day of the week has to be ?';
}

/** A pattern for the whole numbers of a range. */
function number(from: number, to: number): string {
  return `(${Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .toReversed()
    .join('|')})`;
}
