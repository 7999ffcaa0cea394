import * as z from 'zod';

const idRule = 'expected an id: lower case letters, digits and single hyphens';

/** Ids become part of keys, links and SES tags: lower case letters, digits, single hyphens. */
export const idSchema = z
  .string({ error: idRule })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idRule)
  .max(40, 'expected at most 40 characters');

/** Texts that stand in subjects, headings and tables. */
export const text = z
  .string()
  .trim()
  .min(1, 'expected a text')
  .max(2_000, 'expected at most 2,000 characters')
  .regex(/^[^\r\n]*$/, 'expected a text on one line');
export const longText = z.string().trim().min(1, 'expected a text').max(20_000, 'expected at most 20,000 characters');

export const emailSchema = z.email({ error: 'expected an email address' }).max(254);

export const euros = z
  .number({ error: 'expected an amount in EUR, a plain number' })
  .nonnegative('expected 0 or more EUR');

export const days = z
  .int('expected a whole number of days')
  .min(0, 'expected 0 or more days')
  .max(366, 'expected at most 366 days');

const timeZoneRule = 'expected an IANA time zone, for example Europe/Berlin';
export const timeZoneSchema = z.string({ error: timeZoneRule }).refine(isTimeZone, timeZoneRule);

export const countryRule = 'expected an ISO 3166 country code of two letters, for example DE';
export const countrySchema = z.string({ error: countryRule }).regex(/^[A-Z]{2}$/, countryRule);

const colourRule = "expected a colour in quotes, for example '#0b3d66'";
export const colourSchema = z.string({ error: colourRule }).regex(/^#[0-9a-fA-F]{6}$/, colourRule);

/** Says what a setting means, for editors and for the JSON Schema. */
export function described<T extends z.ZodType>(schema: T, description: string, ...examples: unknown[]): T {
  return schema.meta({ description, ...(examples.length > 0 && { examples }) });
}

/** Asking for one takes longer than all other rules of a project, and it is asked for whenever one is read. */
const knownTimeZones = new Set<string>();

function isTimeZone(name: string): boolean {
  if (knownTimeZones.has(name)) return true;
  if (!name.includes('/') && name !== 'UTC') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  knownTimeZones.add(name);
  return true;
}
