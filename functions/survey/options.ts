import type { Language } from '../../shared/domain/project/language.ts';
import type { Helper } from '../../shared/domain/survey/answer.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { helperName } from '../../shared/texts/answer.ts';
import { compareIn, formatNumber } from '../../shared/texts/format.ts';
import { localText } from '../../shared/texts/local-text.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import { statusSigns, termsIn, type Terms } from '../../shared/texts/terms/index.ts';
import type { SurveyedPlan } from '../../shared/store/open-survey.ts';

/** A value that can be chosen, and what it says. */
export interface Option {
  value: string;
  label: string;
  /** The language of the label, where it is the project's own. */
  language?: Language;
  hint?: string;
  /** A sign with the look of its status. */
  sign?: { text: string; look: string };
  /** Where there are too many to be seen at once: the group that it is folded away in, and what it says there. */
  folded?: { group: string; label: string };
}

/** More than that is a long way down on a phone. */
const mostRegions = 8;
const mostActions = 12;

type ChoiceField = Extract<Field, { kind: 'choice' | 'choices' }>;

/** The options of a field in their order; actions of other regions, and what is folded away, as the language sorts it. */
export function optionsOf(survey: SurveyedPlan, page: Page, field: ChoiceField, language: Language): Option[] {
  const options = optionsInOrder(survey, page, field, language);
  const compare = compareIn(language);
  const isSorted = ({ folded }: Option) => folded !== undefined || field.name === 'interests';
  return [
    ...options.filter((option) => !isSorted(option)),
    ...options.filter(isSorted).sort((a, b) => compare(a.label, b.label)),
  ];
}

function optionsInOrder(survey: SurveyedPlan, page: Page, field: ChoiceField, language: Language): Option[] {
  return field.options.map((value) => ({
    value,
    ...(page.kind === 'questions'
      ? ownChoice(survey, field.name, value, language)
      : optionWords(survey, field, value, language)),
  }));
}

function optionWords(
  survey: SurveyedPlan,
  field: ChoiceField,
  value: string,
  language: Language,
): Omit<Option, 'value'> {
  const { texts } = termsIn(language);
  switch (field.name) {
    case 'stage':
      return { label: texts.stages[value as keyof Terms['stages']] };
    case 'assessment':
      return assessmentWords(value as keyof Terms['assessments'], texts);
    case 'obstacles':
      return { label: texts.obstacles[value as keyof Terms['obstacles']] };
    case 'needsFrom':
      return helperWords(survey, field, value as Helper, language);
    case 'transfer':
      return { label: texts.transfer[value as keyof Terms['transfer']] };
    case 'improvements':
      return { label: texts.improvements[value as keyof Terms['improvements']] };
    case 'interests':
      return otherAction(survey, field, value);
    default:
      throw new Error('a field whose options have no words');
  }
}

function ownChoice({ project }: SurveyedPlan, id: string, value: string, language: Language): Omit<Option, 'value'> {
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

function helperWords(
  { project }: SurveyedPlan,
  { options }: ChoiceField,
  helper: Helper,
  language: Language,
): Omit<Option, 'value'> {
  const label = helperName(helper, project, language);
  const isRegion = (value: string) => value.startsWith('plan:');
  const regions = options.filter(isRegion).length;
  if (!isRegion(helper) || regions <= mostRegions) return { label };
  const { texts } = questionTexts(language);
  return { label, folded: { group: texts.regions(formatNumber(regions, language)), label } };
}

/** `<plan>/<action>` as the region with the action's title. */
function otherAction({ project }: SurveyedPlan, { options }: ChoiceField, value: string): Omit<Option, 'value'> {
  const [planId, actionId] = value.split('/');
  const plan = project.plans.find(({ id }) => id === planId);
  const group = plan?.region ?? '';
  const label = plan?.actions.find(({ id }) => id === actionId)?.title ?? '';
  return {
    label: `${group}: ${label}`,
    language: plan?.language,
    ...(options.length > mostActions && { folded: { group, label } }),
  };
}
