import * as z from 'zod';
import { clockTimeSchema, dateSchema } from '../../time.ts';
import { days, described } from './values.ts';

const periodicRounds = z.strictObject({
  kind: z.literal('periodic'),
  everyMonths: described(
    z
      .int('expected a whole number of months')
      .min(1, 'expected at least one month')
      .max(24, 'expected at most 24 months'),
    'How many months lie between the openings of two rounds.',
    4,
  ),
  firstOpens: described(dateSchema, 'The day of the first round; the next ones follow from it.', '2019-05-15'),
  openForDays: described(days.min(1, 'expected at least one day'), 'The deadline, in days after the opening.', 21),
});

const roundsBeforeMeetings = z.strictObject({
  kind: z.literal('before-meetings'),
  opensDaysBefore: described(days, 'When a round opens, in days before its meeting.', 35),
  closesDaysBefore: described(days, 'The deadline, in days before the meeting.', 7),
});

export const roundsSchema = z.discriminatedUnion('kind', [periodicRounds, roundsBeforeMeetings], {
  error:
    'expected kind: periodic (everyMonths, firstOpens, openForDays) or kind: before-meetings (opensDaysBefore, closesDaysBefore)',
});

export const remindersSchema = z.strictObject({
  announceDaysBefore: described(
    days.min(1, 'expected at least one day'),
    'Announces each round so many days before it opens. Without it, rounds are not announced.',
    7,
  ).optional(),
  daysBefore: described(
    z.array(days).max(6, 'expected at most six reminders'),
    'Days before the deadline, most first.',
  ).default([10, 5]),
  lastCallDaysBefore: described(days, 'The last call, in days before the deadline.').default(1),
  sendAt: described(clockTimeSchema, 'When mails go out, on working days, in the time zone of the project.').default(
    '09:00',
  ),
});

export const reportSchema = z.strictObject({
  daysBeforeMeeting: described(days, 'When the report is compiled, in days before the meeting.').default(5),
});
