import { Temporal } from 'temporal-polyfill';
import { addDays, atLocalTime, localDate, localTime, type Instant } from '../time.ts';

/** Mails that nobody asked for go out between these hours of the project's clocks, on working days. */
export const workingHours = { from: '08:00', until: '18:00' };

export function isWorkingDay(date: string): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5;
}

/** `date` itself, or the first working day after it. */
export function workingDayFrom(date: string): string {
  return isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));
}

/** `date` itself, or the last working day before it. */
export function workingDayUntil(date: string): string {
  return isWorkingDay(date) ? date : workingDayUntil(addDays(date, -1));
}

export function isWorkingTime(now: Instant, timeZone: string): boolean {
  const time = localTime(now, timeZone);
  return isWorkingDay(localDate(now, timeZone)) && time >= workingHours.from && time < workingHours.until;
}

/** `now` itself within working hours, or else the next moment at which they begin. */
export function workingTimeFrom(now: Instant, timeZone: string): Instant {
  if (isWorkingTime(now, timeZone)) return now;
  const today = localDate(now, timeZone);
  const isBeforeHours = localTime(now, timeZone) < workingHours.from;
  return atLocalTime(workingDayFrom(isBeforeHours ? today : addDays(today, 1)), workingHours.from, timeZone);
}
