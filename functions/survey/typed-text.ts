import type { Language } from '../../shared/domain/project/language.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import { fundingRows, listOf, textOf, type FormValues } from '../../shared/domain/survey/form.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { monthNames } from '../../shared/texts/format.ts';
import { termsIn } from '../../shared/texts/terms/index.ts';
import type { SurveyedPlan } from '../../shared/store/open-survey.ts';
import { optionsOf } from './options.ts';

/** What a field holds, word for word, whether it can be read or not; choices by what they say. Empty for nothing. */
export function typedText(
  survey: SurveyedPlan,
  page: Page,
  field: Field,
  values: FormValues,
  language: Language,
): string {
  const { name } = field;
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const chosen = listOf(values, name);
      return optionsOf(survey, page, field, language)
        .filter(({ value }) => chosen.includes(value))
        .map(({ label }) => label)
        .join('\n');
    }
    case 'yes-no':
    case 'tick': {
      const { yes, no } = termsIn(language).texts;
      return { yes, no }[textOf(values, name)] ?? '';
    }
    case 'month':
    case 'date':
      return typedDate(name, values, language);
    case 'funding':
      return typedFunding(field, values);
    case 'text':
    case 'line':
    case 'percent':
    case 'number':
    case 'money':
      return textOf(values, name).trim();
  }
}

/** Day, month by its name and year, as far as there is something of them. */
function typedDate(name: string, values: FormValues, language: Language): string {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) =>
    textOf(values, `${name}-${part}`).trim(),
  );
  return [day, monthNames(language)[Number(month) - 1] ?? month, year].filter(Boolean).join(' ');
}

function typedFunding(field: Extract<Field, { kind: 'funding' }>, values: FormValues): string {
  return fundingRows(field)
    .map((row) => ({
      source: field.sources[row] ?? textOf(values, `${field.name}-${row}-source`).trim(),
      amount: textOf(values, `${field.name}-${row}-amount`).trim(),
      isFree: field.sources[row] === undefined,
    }))
    .filter(({ source, amount, isFree }) => amount || (isFree && source))
    .map(({ source, amount }) => [source, amount].filter(Boolean).join(': '))
    .join('\n');
}
