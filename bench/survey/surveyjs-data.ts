import { fundingRows, listOf, textOf, type FormValues } from '../../shared/domain/survey/form.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import { parseNumber } from '../../shared/domain/survey/numbers.ts';
import type { AskedPage } from './questionnaire.ts';
import { nameIn } from './surveyjs-model.ts';

/** The answers that the product's pages show, as SurveyJS keeps them; without those that are empty. */
export function surveyJsData(pages: AskedPage[]): Record<string, unknown> {
  const answers = pages.flatMap(({ id, sections, values }) =>
    sections
      .flatMap(({ questions }) => questions)
      .map(({ field }) => [nameIn(id, field.name), dataOf(field, values)] as const),
  );
  return Object.fromEntries(answers.filter(([, value]) => value !== undefined));
}

function dataOf(field: Field, values: FormValues): unknown {
  const text = textOf(values, field.name);
  switch (field.kind) {
    case 'percent':
    case 'number':
    case 'money':
      return parseNumber(text, 'en');
    case 'month':
      return monthOf(field.name, values);
    case 'choices':
    case 'tick':
      return listOf(values, field.name);
    case 'funding':
      return fundingOf(field, values);
    case 'text':
    case 'line':
    case 'date':
    case 'choice':
    case 'yes-no':
      return text || undefined;
  }
}

function monthOf(name: string, values: FormValues): string | undefined {
  const [year, month] = [textOf(values, `${name}-year`), textOf(values, `${name}-month`)];
  return year && month ? `${year}-${month.padStart(2, '0')}` : undefined;
}

function fundingOf(field: Extract<Field, { kind: 'funding' }>, values: FormValues): Record<string, unknown> {
  const inputs = fundingRows(field).flatMap((row) => [
    [`${row}-source`, textOf(values, `${field.name}-${row}-source`)] as const,
    [`${row}-amount`, parseNumber(textOf(values, `${field.name}-${row}-amount`), 'en')] as const,
  ]);
  return Object.fromEntries<unknown>(inputs.filter(([, value]) => value !== undefined && value !== ''));
}
