import { closest } from './closest.ts';
import { codesOfTheEu, isCountry } from './countries.ts';

/**
 * How to mend a value that is nearly right, if that can be told: mostly dates and numbers that an office
 * writes in another way, or that YAML reads as something else than a text.
 */
export function hint(expected: string, value: unknown): string | undefined {
  return hints.find(({ when }) => expected.startsWith(when))?.give(value);
}

const hints: { when: string; give: (value: unknown) => string | undefined }[] = [
  { when: 'a date', give: dateHint },
  { when: 'a month', give: monthHint },
  { when: 'a time of day', give: timeHint },
  { when: 'a text', give: textHint },
  { when: 'an email address', give: emailHint },
  { when: 'an amount', give: numberHint },
  { when: 'a number', give: numberHint },
  { when: 'a whole number', give: numberHint },
  { when: 'true or false', give: yesNoHint },
  { when: 'a list', give: listHint },
  { when: 'an id', give: idHint },
  { when: 'an ISO 3166', give: countryHint },
];

const write = (value: string | number) => `write ${value}`;
const twoDigits = (text = '') => text.padStart(2, '0');

function dateHint(value: unknown): string | undefined {
  const text = String(value);
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? [];
  if (year) return write(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  const [, first, second, third] = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/.exec(text) ?? [];
  if (!first) return undefined;
  const date = `${first}-${twoDigits(second)}-${twoDigits(third)}`;
  return date === text ? 'there is no such day' : write(date);
}

function monthHint(value: unknown): string | undefined {
  const text = String(value);
  const [, month, year] = /^(\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  if (year) return write(`${year}-${twoDigits(month)}`);
  const [, isoYear, isoMonth] = /^(\d{4})[-./](\d{1,2})(?:\D.*)?$/.exec(text) ?? [];
  if (isoYear && Number(isoMonth) >= 1 && Number(isoMonth) <= 12) return write(`${isoYear}-${twoDigits(isoMonth)}`);
  return /^\d{4}$/.test(text) ? `name the month too: ${text}-01` : undefined;
}

function timeHint(value: unknown): string | undefined {
  const [, hour, minute] = /^(\d{1,2})(?:[.:h ]?(\d{2})?)(?: ?(?:Uhr|h))?$/.exec(String(value)) ?? [];
  if (!hour || Number(hour) > 23) return undefined;
  return write(`'${twoDigits(hour)}:${twoDigits(minute)}'`);
}

function textHint(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? `put it in quotes: '${String(value)}'` : undefined;
}

function emailHint(value: unknown): string | undefined {
  const [, address] = /<([^<>\s]+@[^<>\s]+)>/.exec(String(value)) ?? [];
  return address && write(address);
}

function numberHint(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const digits = value.replaceAll(/EUR|€|[\s%]/g, '');
  if (/^-?\d+(\.\d+)?$/.test(digits)) return `write ${digits}, without quotes`;
  if (/^\d{1,3}([.,]\d{3})+$/.test(digits)) return write(digits.replaceAll(/[.,]/g, ''));
  if (/^\d{1,3}(\.\d{3})*,\d{1,2}$/.test(digits)) return write(digits.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(digits)) return write(digits.replace(',', '.'));
  return undefined;
}

function yesNoHint(value: unknown): string | undefined {
  const meant = { yes: 'true', ja: 'true', on: 'true', no: 'false', nein: 'false', off: 'false' };
  const match = Object.entries(meant).find(([word]) => word === String(value).toLowerCase());
  return match && write(match[1]);
}

function listHint(value: unknown): string | undefined {
  if (typeof value === 'string') return 'write it after a dash on the next line';
  return typeof value === 'object' && value !== null ? 'each entry begins with a dash' : undefined;
}

function idHint(value: unknown): string | undefined {
  if (typeof value === 'number') return `put it in quotes: '${value}'`;
  const id = String(value)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return typeof value === 'string' && id && id.length <= 40 && id !== value ? `for example ${id}` : undefined;
}

function countryHint(value: unknown): string | undefined {
  const code = String(value).toUpperCase();
  const meant = codesOfTheEu[code] ?? code;
  if (isCountry(meant)) return write(meant);
  return /^[A-Z]{2}$/.test(code) ? 'there is no such country' : undefined;
}

/** The word that was probably meant, of those that are allowed. */
export function didYouMean(value: unknown, allowed: readonly string[]): string | undefined {
  const meant = typeof value === 'string' ? closest(value, allowed) : undefined;
  return meant && `did you mean ${meant}?`;
}
