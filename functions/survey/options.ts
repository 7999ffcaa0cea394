import type { Language } from '../../shared/domain/project/language.ts';
import type { Helper } from '../../shared/domain/survey/answer.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { helperName } from '../../shared/texts/answer.ts';
import { compareIn } from '../../shared/texts/format.ts';
import { localText } from '../../shared/texts/local-text.ts';
import { statusSigns, termsIn, type Terms } from '../../shared/texts/terms/index.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** A value that can be chosen, and what it says. */
export interface Option {
  value: string;
  label: string;
  /** The language of the label, where it is the project's own. */
  language?: Language;
  hint?: string;
  /** A sign with the look of its status. */
  sign?: { text: string; look: string };
}

type ChoiceField = Extract<Field, { kind: 'choice' | 'choices' }>;

/** The options of a field in their order; actions of other regions by region, as the language sorts them. */
export function optionsOf(survey: OpenSurvey, page: Page, field: ChoiceField, language: Language): Option[] {
  const options = optionsInOrder(survey, page, field, language);
  const compare = compareIn(language);
  return field.name === 'interests' ? options.toSorted((a, b) => compare(a.label, b.label)) : options;
}

function optionsInOrder(survey: OpenSurvey, page: Page, field: ChoiceField, language: Language): Option[] {
  return field.options.map((value) => ({
    value,
    ...(page.kind === 'questions'
      ? ownChoice(survey, field.name, value, language)
      : optionWords(survey, field.name, value, language)),
  }));
}

function optionWords(survey: OpenSurvey, name: string, value: string, language: Language): Omit<Option, 'value'> {
  const { texts } = termsIn(language);
  switch (name) {
    case 'stage':
      return { label: texts.stages[value as keyof Terms['stages']] };
    case 'assessment':
      return assessmentWords(value as keyof Terms['assessments'], texts);
    case 'obstacles':
      return { label: texts.obstacles[value as keyof Terms['obstacles']] };
    case 'needsFrom':
      return { label: helperName(value as Helper, survey.project, language) };
    case 'transfer':
      return { label: texts.transfer[value as keyof Terms['transfer']] };
    case 'improvements':
      return { label: texts.improvements[value as keyof Terms['improvements']] };
    case 'interests':
      return otherAction(survey, value);
    default:
      throw new Error('a field whose options have no words');
  }
}

function ownChoice({ project }: OpenSurvey, id: string, value: string, language: Language): Omit<Option, 'value'> {
  const question = project.questions.find((candidate) => candidate.id === id);
  const choice = question?.choices?.find((candidate) => candidate.id === value);
  const label = localText(choice?.label ?? {}, language);
  return { label: label.text, language: label.language };
}

function assessmentWords(value: keyof Terms['assessments'], texts: Terms): Omit<Option, 'value'> {
  return {
    label: texts.assessments[value],
    hint: texts.assessmentMeanings[value],
    sign: { text: statusSigns[value], look: `is-${value}` },
  };
}

/** `<plan>/<action>` as the region with the action's title. */
function otherAction({ project }: OpenSurvey, value: string): Omit<Option, 'value'> {
  const [planId, actionId] = value.split('/');
  const plan = project.plans.find(({ id }) => id === planId);
  const action = plan?.actions.find(({ id }) => id === actionId);
  return { label: `${plan?.region ?? ''}: ${action?.title ?? ''}`, language: plan?.language };
}
