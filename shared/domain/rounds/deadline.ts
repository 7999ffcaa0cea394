import { addDays, atLocalTime, type Instant } from '../time.ts';

/** The moment after which nothing can be submitted: the end of the day of the deadline. */
export function closingMoment(deadline: string, timeZone: string): Instant {
  return atLocalTime(addDays(deadline, 1), '00:00', timeZone);
}
