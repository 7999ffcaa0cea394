import { fundingRows } from '../../shared/domain/survey/form.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import type { Asked, AskedPage } from './questionnaire.ts';

/** JSON as SurveyJS reads it: https://surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey */
type Json = Record<string, unknown>;

/**
 * The questionnaire as a model of SurveyJS: a page for each page, a panel for each section. Of several ways to ask
 * something, the one with the fewest inputs. What only the product says (the last answers, the plan) is left out.
 */
export function surveyJsModel(pages: AskedPage[]): Json {
  return {
    pages: pages.map(({ id, title, sections }) => ({
      name: id,
      title,
      elements: sections.map(({ id: section, heading, questions }) => ({
        type: 'panel',
        name: `${id}/${section}`,
        title: heading,
        elements: questions.map((asked) => questionOf(id, asked)),
      })),
    })),
  };
}

/** Names are unique in a model, where the product's are unique on a page. */
export function nameIn(page: string, field: string): string {
  return `${page}/${field}`;
}

function questionOf(page: string, asked: Asked): Json {
  const { words, options } = asked;
  const meanings = options.flatMap(({ label, hint }) => (hint ? [`${label}: ${hint}`] : []));
  const description = [words.help, words.planned, ...meanings].filter(Boolean).join(' ');
  const name = nameIn(page, asked.field.name);
  return { name, title: words.label, ...(description && { description }), ...typeOf(asked) };
}

function typeOf({ field, words, options }: Asked): Json {
  const choices = options.map(({ value, label }) => ({ value: value || noAnswer, text: label }));
  switch (field.kind) {
    case 'text':
      return { type: 'comment' };
    case 'line':
      return { type: 'text' };
    case 'percent':
      return { type: 'text', inputType: 'number', min: 0, max: 100 };
    case 'number':
    case 'money':
      return { type: 'text', inputType: 'number' };
    case 'month':
    case 'date':
      return { type: 'text', inputType: field.kind };
    case 'choice':
    case 'yes-no':
      return { type: 'radiogroup', choices };
    case 'choices':
      return { type: 'checkbox', choices };
    case 'tick':
      return { type: 'checkbox', titleLocation: 'hidden', choices: [{ value: 'yes', text: words.label }] };
    case 'funding':
      return { type: 'multipletext', items: fundingItems(field) };
  }
}

/** SurveyJS takes an empty value for none. */
const noAnswer = 'none';

function fundingItems(field: Extract<Asked['field'], { kind: 'funding' }>): Json[] {
  const { texts } = questionTexts('en');
  return fundingRows(field).flatMap((row) => {
    const source = field.sources[row];
    const amount = { name: `${row}-amount`, inputType: 'number' };
    return source === undefined
      ? [
          { name: `${row}-source`, title: texts.anotherSource },
          { ...amount, title: texts.amount },
        ]
      : [{ ...amount, title: source }];
  });
}
