import { lettersOf } from '../letters.ts';
import { dateSchema } from '../time.ts';
import type { DoubtCode } from './doubts.ts';
import type { Field } from './fields.ts';
import { freeFundingRows } from './fields.ts';
import { parseNumber, writeNumber } from './numbers.ts';

/** The fields of a form page as they were typed, by field name; several values for groups of checkboxes. */
export type FormValues = Record<string, string | string[]>;

/** What is wrong with an answer. `limit` and by how much it is `over` go with `too-long`. */
export interface AnswerProblem {
  field: string;
  code:
    | 'required'
    | 'not-a-number'
    | 'not-a-percentage'
    | 'negative'
    | 'not-a-month'
    | 'not-a-date'
    | 'source-missing'
    | 'amount-missing'
    | 'too-long'
    | DoubtCode;
  limit?: number;
  over?: number;
}

/** In visible characters. */
export const longestText = 5_000;
const longestLine = 200;

export function textOf(values: FormValues, name: string): string {
  return [values[name] ?? ''].flat()[0] ?? '';
}

export function listOf(values: FormValues, name: string): string[] {
  return [values[name] ?? []].flat().filter((value) => value !== '');
}

/** The names of the inputs that make up a field. */
export function inputNames(field: Field): string[] {
  if (field.kind === 'month') return [`${field.name}-month`, `${field.name}-year`];
  if (field.kind === 'date') return [`${field.name}-day`, `${field.name}-month`, `${field.name}-year`];
  if (field.kind === 'funding')
    return fundingRows(field).flatMap((row) => [`${field.name}-${row}-source`, `${field.name}-${row}-amount`]);
  return [field.name];
}

export function fundingRows({ sources }: Extract<Field, { kind: 'funding' }>): number[] {
  return Array.from({ length: sources.length + freeFundingRows }, (_, index) => index);
}

/** Takes from a posted form what its fields ask for, word for word; line ends become one, control characters go. */
export function takeValues(fields: Field[], posted: Record<string, unknown>): FormValues {
  const taken: FormValues = {};
  for (const field of fields) {
    for (const name of inputNames(field)) {
      const strings = [posted[name] ?? []].flat().filter((value): value is string => typeof value === 'string');
      taken[name] = field.kind === 'choices' ? strings.map(cleaned) : cleaned(strings[0] ?? '');
    }
  }
  return taken;
}

function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
}

/** Reads what was typed. What cannot be read is told and left out; what was left empty is absent. */
export function readForm(
  fields: Field[],
  values: FormValues,
  language: string,
): { answers: Record<string, unknown>; problems: AnswerProblem[] } {
  const answers: Record<string, unknown> = {};
  const problems: AnswerProblem[] = [];
  for (const field of fields) {
    const read = readField(field, values, language);
    if (read.problem) problems.push({ field: field.name, ...read.problem });
    else if (read.value !== undefined) answers[field.name] = read.value;
  }
  return { answers, problems };
}

interface Read {
  value?: unknown;
  problem?: Omit<AnswerProblem, 'field'>;
}

function readField(field: Field, values: FormValues, language: string): Read {
  const typed = textOf(values, field.name).trim();
  switch (field.kind) {
    case 'text':
      return readText(typed, longestText);
    case 'line':
      return readText(typed, longestLine);
    case 'choice':
      return field.options.includes(typed) ? { value: typed } : {};
    case 'choices':
      return { value: [...new Set(listOf(values, field.name))].filter((option) => field.options.includes(option)) };
    case 'tick':
      return { value: typed === 'yes' };
    case 'yes-no':
      return typed === 'yes' || typed === 'no' ? { value: typed === 'yes' } : {};
    case 'percent':
      return readPercent(typed, language);
    case 'money':
      return readNumber(typed, language, (value) => (value >= 0 ? undefined : 'negative'));
    case 'number':
      return readNumber(typed, language, () => undefined);
    case 'month':
      return readMonth(textOf(values, `${field.name}-month`).trim(), textOf(values, `${field.name}-year`).trim());
    case 'date':
      return readDate(['day', 'month', 'year'].map((part) => textOf(values, `${field.name}-${part}`).trim()));
    case 'funding':
      return readFunding(field, values, language);
  }
}

function readText(typed: string, limit: number): Read {
  const over = typed.length > limit ? lettersOf(typed).length - limit : 0;
  return over > 0 ? { problem: { code: 'too-long', limit, over } } : { value: typed };
}

function readNumber(
  typed: string,
  language: string,
  check: (value: number) => AnswerProblem['code'] | undefined,
): Read {
  if (!typed) return {};
  const value = parseNumber(typed, language);
  const code = value === undefined ? 'not-a-number' : check(value);
  return code ? { problem: { code } } : { value };
}

function readPercent(typed: string, language: string): Read {
  const { value, problem } = readNumber(typed, language, (number) => (number >= 0 ? undefined : 'negative'));
  return problem || (value as number) > 100 ? { problem: { code: 'not-a-percentage' } } : { value };
}

function readMonth(month: string, year: string): Read {
  if (!month && !year) return {};
  const isMonth = /^(0?[1-9]|1[0-2])$/.test(month) && /^20\d\d$/.test(year);
  return isMonth ? { value: `${year}-${month.padStart(2, '0')}` } : { problem: { code: 'not-a-month' } };
}

function readDate([day = '', month = '', year = '']: string[]): Read {
  if (!day && !month && !year) return {};
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isDate = /^20\d\d-\d\d-\d\d$/.test(date) && dateSchema.safeParse(date).success;
  return isDate ? { value: date } : { problem: { code: 'not-a-date' } };
}

function readFunding(field: Extract<Field, { kind: 'funding' }>, values: FormValues, language: string): Read {
  const secured: { source: string; amount: number }[] = [];
  for (const row of fundingRows(field)) {
    const source = (field.sources[row] ?? textOf(values, `${field.name}-${row}-source`)).trim();
    const typed = textOf(values, `${field.name}-${row}-amount`).trim();
    const isFree = field.sources[row] === undefined;
    if (!typed && isFree && source) return { problem: { code: 'amount-missing' } };
    if (!typed) continue;
    const amount = parseNumber(typed, language);
    if (amount === undefined) return { problem: { code: 'not-a-number' } };
    if (amount < 0) return { problem: { code: 'negative' } };
    if (!source) return { problem: { code: 'source-missing' } };
    const { problem } = readText(source, longestLine);
    if (problem) return { problem };
    secured.push({ source, amount });
  }
  return { value: secured };
}

/** Writes answers into a form, numbers as the language writes them. The inverse of {@link readForm}. */
export function fillForm(fields: Field[], answers: Record<string, unknown>, language: string): FormValues {
  return Object.assign({}, ...fields.map((field) => fillField(field, answers[field.name], language))) as FormValues;
}

function fillField(field: Field, value: unknown, language: string): FormValues {
  const { name } = field;
  if (value === undefined) return {};
  switch (field.kind) {
    case 'choices':
      return { [name]: value as string[] };
    case 'tick':
      return { [name]: value === true ? 'yes' : '' };
    case 'yes-no':
      return { [name]: value === true ? 'yes' : 'no' };
    case 'percent':
    case 'money':
    case 'number':
      return { [name]: writeNumber(value as number, language) };
    case 'month': {
      const [year = '', month = ''] = (value as string).split('-');
      return { [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
    }
    case 'date': {
      const [year = '', month = '', day = ''] = (value as string).split('-');
      return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
    }
    case 'funding':
      return fillFunding(field, value as { source: string; amount: number }[], language);
    case 'text':
    case 'line':
    case 'choice':
      return { [name]: value as string };
  }
}

function fillFunding(
  field: Extract<Field, { kind: 'funding' }>,
  secured: { source: string; amount: number }[],
  language: string,
): FormValues {
  const values: FormValues = {};
  const planned = field.sources.map((name) => secured.find(({ source }) => source === name));
  const free = secured.filter((entry) => !planned.includes(entry));
  for (const row of fundingRows(field)) {
    const entry = row < planned.length ? planned[row] : free[row - planned.length];
    if (!entry) continue;
    values[`${field.name}-${row}-source`] = entry.source;
    values[`${field.name}-${row}-amount`] = writeNumber(entry.amount, language);
  }
  return values;
}
