import Holidays from 'date-holidays';
import { addDays } from '../time.ts';

/** ISO 3166-1 alpha-2, or undefined where no country is known: then no day is a holiday. */
export type Country = string | undefined;

const known = new Map<string, Set<string>>();

/** Whether the day is a public holiday in the whole of the country. Those of single regions are not regarded. */
export function isPublicHoliday(date: string, country: Country): boolean {
  if (country === undefined) return false;
  const year = date.slice(0, 4);
  const key = `${country} ${year}`;
  const days = known.get(key) ?? publicHolidays(country, Number(year));
  known.set(key, days);
  return days.has(date);
}

/** Whether the holidays of a country of this code are known. */
export function hasKnownHolidays(code: string): boolean {
  return code in new Holidays().getCountries();
}

function publicHolidays(country: string, year: number): Set<string> {
  const found = new Holidays(country, { types: ['public'] }).getHolidays(year);
  return new Set(
    found.flatMap(({ date, start, end }) => {
      // Half days count as working days: mails go out in the morning.
      const length = Math.round((end.getTime() - start.getTime()) / (24 * 60 * 60 * 1000));
      return Array.from({ length }, (_, index) => addDays(date.slice(0, 10), index));
    }),
  );
}
