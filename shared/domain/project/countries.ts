import { hasKnownHolidays } from '../rounds/holidays.ts';

/** Whether ISO 3166-1 has a country of this code. */
export function isCountry(code: string): boolean {
  return hasKnownHolidays(code) || withoutKnownHolidays.includes(code);
}

/** Codes that the EU uses besides, and what they are in ISO 3166-1. */
export const codesOfTheEu: Record<string, string> = { EL: 'GR', UK: 'GB' };

/**
 * The countries of ISO 3166-1 whose holidays `date-holidays` does not know: there, mails go out on every weekday.
 * Source: https://www.iso.org/obp/ui/#search/code/
 */
export const withoutKnownHolidays = (
  'AF AQ BT BV FK FM GS HM IO IQ JO KG KH KI KP KW LA LB MH MM MN MO ' +
  'MP MV NP NR NU OM PG PN PS PW QA SB SY TF TJ TK TL TM TV UM WS YE'
).split(' ');
