import { describe, expect, it } from 'vitest';
import { plannedRounds, reportMoment, reportedMeetings } from '../../shared/domain/rounds/calendar.ts';
import { closingMoment } from '../../shared/domain/rounds/deadline.ts';
import { isWorkingTime, workingTimeFrom } from '../../shared/domain/rounds/working-time.ts';
import { smallProject } from '../fixtures/small-project.ts';

const berlin = { timeZone: 'Europe/Berlin', country: 'DE' };

const beforeMeetings = {
  ...smallProject,
  rounds: { kind: 'before-meetings', opensDaysBefore: 28, closesDaysBefore: 7 } as const,
};

describe('periodic rounds', () => {
  it('open every N months, at nine by the clocks of the project, also across daylight saving', () => {
    const rounds = plannedRounds(smallProject);

    expect(rounds.map(({ id }) => id)).toEqual([
      '2019-04',
      '2019-07',
      '2019-10',
      '2020-01',
      '2020-04',
      '2020-07',
      '2020-10',
    ]);
    expect(rounds[0]?.opensAt).toBe('2019-04-15T07:00:00Z');
    expect(rounds[3]?.opensAt).toBe('2020-01-15T08:00:00Z');
  });

  it('open and close on working days', () => {
    const saturday = {
      ...smallProject,
      rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2019-06-01', openForDays: 15 } as const,
    };

    const [round] = plannedRounds(saturday);

    expect(round?.opensAt).toBe('2019-06-03T07:00:00Z');
    expect(round?.deadline).toBe('2019-06-17');
  });

  it('begin on the last day of a month that lacks the day of the first', () => {
    const endOfMonth = {
      ...smallProject,
      rounds: { kind: 'periodic', everyMonths: 1, firstOpens: '2019-10-31', openForDays: 7 } as const,
    };

    const opens = plannedRounds(endOfMonth).map(({ opensAt }) => opensAt.slice(0, 10));

    expect(opens.slice(0, 5)).toEqual(['2019-10-31', '2019-12-02', '2019-12-31', '2020-01-31', '2020-03-02']);
  });
});

describe('rounds that lead up to meetings', () => {
  it('are named after their meeting and lie before it', () => {
    expect(plannedRounds(beforeMeetings)).toEqual([
      { id: 'iwg-13', opensAt: '2020-01-15T08:00:00Z', deadline: '2020-02-05' },
      { id: 'closing', opensAt: '2020-09-24T07:00:00Z', deadline: '2020-10-15' },
    ]);
  });

  it('move with their meeting, and are not held for one that is suspended', () => {
    const [first, second] = smallProject.meetings;
    if (!first || !second) throw new Error('two meetings');
    const moved = {
      ...beforeMeetings,
      meetings: [
        { ...first, date: '2020-03-11' },
        { ...second, status: 'suspended' as const },
      ],
    };

    expect(plannedRounds(moved).map(({ id, deadline }) => [id, deadline])).toEqual([['iwg-13', '2020-03-04']]);
  });
});

describe('reports', () => {
  it('are compiled the given days ahead of a meeting, on a working day', () => {
    const [meeting] = reportedMeetings(smallProject);
    if (!meeting) throw new Error('a meeting');

    expect(reportMoment(smallProject, meeting)).toBe('2020-02-07T08:00:00Z');
  });
});

describe('working hours', () => {
  it.each([
    ['2020-02-07T07:30:00Z', true, 'Friday, 8:30'],
    ['2020-02-07T17:00:00Z', false, 'Friday, 18:00'],
    ['2020-02-08T10:00:00Z', false, 'Saturday'],
    ['2020-07-07T06:00:00Z', true, 'summer, 8:00'],
    ['2020-07-07T05:59:00Z', false, 'summer, 7:59'],
  ])('%s: %s (%s)', (now, expected) => {
    expect(isWorkingTime(now, berlin)).toBe(expected);
  });

  it('begin again on Monday for what comes due on Friday evening', () => {
    expect(workingTimeFrom('2020-02-07T20:00:00Z', berlin)).toBe('2020-02-10T07:00:00Z');
    expect(workingTimeFrom('2020-02-10T03:00:00Z', berlin)).toBe('2020-02-10T07:00:00Z');
  });
});

describe('public holidays', () => {
  const working = (day: string, country?: string) => isWorkingTime(`${day}T10:00:00Z`, { ...berlin, country });

  it.each([
    ['2020-01-06', 'PL', 'Epiphany in Poland'],
    ['2019-10-03', 'DE', 'German Unity Day'],
    ['2020-04-10', 'DE', 'Good Friday'],
    ['2020-04-27', 'NL', "King's Day"],
    ['2020-06-02', 'IT', 'Festa della Repubblica'],
    ['2020-07-14', 'FR', 'Fête nationale'],
    ['2020-10-12', 'ES', 'Fiesta Nacional'],
  ])('%s is no working day in %s (%s), and is one where no country is known', (day, country) => {
    expect(working(day, country)).toBe(false);
    expect(working(day)).toBe(true);
  });

  it('of one country are working days in another', () => {
    expect(working('2020-07-14', 'DE')).toBe(true);
    expect(working('2020-04-10', 'IT')).toBe(true);
  });

  it('of the lead partner move the opening, the deadline and the report', () => {
    const onHolidays = {
      ...smallProject,
      rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2019-10-03', openForDays: 83 } as const,
    };
    const meeting = { ...smallProject.meetings[0], date: '2020-05-06' } as (typeof smallProject.meetings)[number];

    expect(plannedRounds(onHolidays)[0]).toMatchObject({ opensAt: '2019-10-04T07:00:00Z', deadline: '2019-12-27' });
    expect(reportMoment(smallProject, meeting)).toBe('2020-04-30T07:00:00Z');
  });

  it('make mails wait for the next working day of the reader', () => {
    expect(workingTimeFrom('2020-04-10T10:00:00Z', berlin)).toBe('2020-04-14T06:00:00Z');
    expect(workingTimeFrom('2020-04-10T10:00:00Z', { ...berlin, country: 'IT' })).toBe('2020-04-10T10:00:00Z');
  });
});

it('a round closes at the end of its last day', () => {
  expect(closingMoment('2020-02-05', 'Europe/Berlin')).toBe('2020-02-05T23:00:00Z');
  expect(closingMoment('2020-03-29', 'Europe/Berlin')).toBe('2020-03-29T22:00:00Z');
});
