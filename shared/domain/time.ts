import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';

/** A point in time as an RFC 3339 string in UTC, for example `2020-02-07T08:00:00Z`. */
export type Instant = string;

/** A calendar day in the project's time zone: `YYYY-MM-DD`. */
export const dateSchema = z.iso.date({ error: 'expected a date, YYYY-MM-DD' });

/** A calendar month: `YYYY-MM`. Months compare as strings. */
export const monthSchema = z
  .string({ error: 'expected a month, YYYY-MM' })
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month, YYYY-MM');

/** A wall clock time: `HH:MM`. */
export const clockTimeSchema = z
  .string({ error: 'expected a time of day, HH:MM' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day, HH:MM');

/** Writes any instant in the one form that the project stores: UTC, whole seconds, so that instants compare as strings. */
export function toInstant(time: string | Date): Instant {
  return written(
    time instanceof Date ? Temporal.Instant.fromEpochMilliseconds(time.getTime()) : Temporal.Instant.from(time),
  );
}

const written = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'second' });

/** Thousands of plans have their mails planned for the same few moments. */
const moments = new Map<string, Instant>();
const mostMoments = 10_000;

/** The moment at which the project's clocks show `time` on `date`; across a daylight saving gap, the next that exists. */
export function atLocalTime(date: string, time: string, timeZone: string): Instant {
  const shown = `${date}T${time}[${timeZone}]`;
  const moment = moments.get(shown) ?? written(Temporal.ZonedDateTime.from(shown).toInstant());
  if (moments.size === mostMoments) moments.clear();
  moments.set(shown, moment);
  return moment;
}

/** The calendar day that the project's clocks show at `instant`. */
export function localDate(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The time of day, `HH:MM`, that the project's clocks show at `instant`. */
export function localTime(instant: Instant, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return written(Temporal.Instant.from(instant).add({ minutes }));
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Adds months to the day; a day that the month does not have becomes its last. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }).toString();
}

export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** Months from `from` to `to`, both `YYYY-MM`; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  return Temporal.PlainYearMonth.from(from).until(Temporal.PlainYearMonth.from(to), { largestUnit: 'month' }).months;
}
