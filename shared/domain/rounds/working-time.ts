import { Temporal } from 'temporal-polyfill';
import { addDays, atLocalTime, localDate, localTime, type Instant } from '../time.ts';
import { isPublicHoliday, type Country } from './holidays.ts';

/** Mails that nobody asked for go out between these hours of the project's clocks, on working days of the reader's country. */
export const workingHours = { from: '08:00', until: '18:00' };

/** The clocks and the holidays that working time goes by. */
export interface Place {
  timeZone: string;
  country: Country;
}

export function isWorkingDay(date: string, country: Country): boolean {
  return Temporal.PlainDate.from(date).dayOfWeek <= 5 && !isPublicHoliday(date, country);
}

/** `date` itself, or the first working day after it. */
export function workingDayFrom(date: string, country: Country): string {
  return isWorkingDay(date, country) ? date : workingDayFrom(addDays(date, 1), country);
}

/** `date` itself, or the last working day before it. */
export function workingDayUntil(date: string, country: Country): string {
  return isWorkingDay(date, country) ? date : workingDayUntil(addDays(date, -1), country);
}

export function isWorkingTime(now: Instant, { timeZone, country }: Place): boolean {
  const time = localTime(now, timeZone);
  return isWorkingDay(localDate(now, timeZone), country) && time >= workingHours.from && time < workingHours.until;
}

/** `now` itself within working hours, or else the next moment at which they begin. */
export function workingTimeFrom(now: Instant, place: Place): Instant {
  if (isWorkingTime(now, place)) return now;
  const { timeZone, country } = place;
  const today = localDate(now, timeZone);
  const isBeforeHours = localTime(now, timeZone) < workingHours.from;
  const day = workingDayFrom(isBeforeHours ? today : addDays(today, 1), country);
  return atLocalTime(day, workingHours.from, timeZone);
}
