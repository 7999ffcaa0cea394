import { inputNames, textOf, type FormValues } from './form.ts';
import type { Field } from './fields.ts';
import { parseNumber, writeNumber } from './numbers.ts';

/**
 * The same answers on a page in another language: numbers as that language writes them. What is no number stays as it
 * was typed. Without this, 1.250 typed on a German page would mean one and a quarter on an English one.
 */
export function numbersInLanguage(fields: Field[], values: FormValues, from: string, to: string): FormValues {
  if (from === to) return values;
  const rewritten = fields.flatMap(numberInputs).flatMap((name): [string, string][] => {
    const number = parseNumber(textOf(values, name), from);
    return number === undefined ? [] : [[name, writeNumber(number, to)]];
  });
  return { ...values, ...Object.fromEntries(rewritten) };
}

function numberInputs(field: Field): string[] {
  if (field.kind === 'funding') return inputNames(field).filter((name) => name.endsWith('-amount'));
  return field.kind === 'percent' || field.kind === 'money' || field.kind === 'number' ? [field.name] : [];
}
