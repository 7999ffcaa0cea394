import { optionsOf, type Option } from '../../functions/survey/options.ts';
import { shownOn } from '../../functions/survey/shown.ts';
import { wordsOf, type FieldWords } from '../../functions/survey/words.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import { textOf, type FormValues } from '../../shared/domain/survey/form.ts';
import { fieldsOf, type Page } from '../../shared/domain/survey/pages.ts';
import { sectionsOf } from '../../shared/domain/survey/sections.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import { termsIn } from '../../shared/texts/terms/index.ts';
import type { Landmark } from './browser/usable.ts';

/** A question with all its words in English, whoever asks it. */
export interface Asked {
  field: Field;
  words: FieldWords;
  /** What can be chosen, "No answer" included. */
  options: Option[];
}

export interface AskedPage {
  /** As in the product's addresses: `actions/catalogue`, `plan`. */
  id: string;
  title: string;
  sections: { id: string; heading: string; questions: Asked[] }[];
  /** What the product's page is filled in with, by the names of its inputs. */
  values: FormValues;
  landmark: Landmark;
}

/** The pages of a survey, as far as another tool could ask them too. */
export function questionnaireOf(survey: OpenSurvey): AskedPage[] {
  return survey.pages.map((page) => askedPage(survey, page));
}

function askedPage(survey: OpenSurvey, page: Page): AskedPage {
  const { values } = shownOn(survey, page, 'en');
  const title = page.kind === 'action' ? page.action.title : termsIn('en').texts.actionPlan;
  const sections = sectionsOf(page, fieldsOf(page, survey.project, survey.plan)).map(({ id, fields }) => ({
    id: id ?? '',
    heading: id ? questionTexts('en').texts.sections[id] : '',
    questions: fields.map((field) => askedOf(survey, page, field)),
  }));
  return { id: page.id, title, sections, values, landmark: landmarkOf(title, sections[0]?.questions[0], values) };
}

function askedOf(survey: OpenSurvey, page: Page, field: Field): Asked {
  const words = wordsOf(survey, page, field, 'en');
  const { yes, no } = termsIn('en').texts;
  const unanswered = { value: '', label: questionTexts('en').texts.unanswered };
  if (field.kind === 'choices') return { field, words, options: optionsOf(survey, page, field, 'en') };
  if (field.kind === 'choice') {
    const canBeOpen = words.isOptional || field.name === 'assessment';
    return { field, words, options: [...optionsOf(survey, page, field, 'en'), ...(canBeOpen ? [unanswered] : [])] };
  }
  if (field.kind === 'yes-no') {
    return { field, words, options: [{ value: 'yes', label: yes }, { value: 'no', label: no }, unanswered] };
  }
  return { field, words, options: [] };
}

function landmarkOf(heading: string, first: Asked | undefined, values: FormValues): Landmark {
  const open = first?.options.find(({ value }) => value !== textOf(values, first.field.name));
  if (!open) throw new Error('a page that does not begin with a choice');
  return { heading, option: open.label };
}
