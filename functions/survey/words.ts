import type { Language } from '../../shared/domain/project/language.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { formatMoney, formatMonth, formatExact } from '../../shared/texts/format.ts';
import { localText } from '../../shared/texts/local-text.ts';
import { questionTexts, type QuestionTexts } from '../../shared/texts/survey/questions/index.ts';
import { termsIn, type Terms } from '../../shared/texts/terms/index.ts';
import type { SurveyedPlan } from '../../shared/store/open-survey.ts';

/** The words with which a field is asked. */
export interface FieldWords {
  label: string;
  /** The language of the label, where it is the project's own. */
  labelLanguage?: Language;
  help?: string;
  /** The language of the help, where it is the project's own. */
  helpLanguage?: Language;
  /** What the plan says about it, in the page's language. */
  planned?: string;
  /** Names the field in lists of problems. */
  shortName: string;
  /** False also for fields that are needed at some stages; their help says when. */
  isOptional: boolean;
}

const neededAtSomeStage: readonly string[] = ['stage', 'progress', 'assessment', 'done', 'reasons'];

export function wordsOf(survey: SurveyedPlan, page: Page, { name }: Field, language: Language): FieldWords {
  const texts = questionTexts(language).texts;
  const terms = termsIn(language).texts;
  switch (page.kind) {
    case 'action': {
      const field = name as keyof QuestionTexts['action'];
      return {
        ...texts.action[field],
        planned: plannedForAction(page.action, field, language),
        shortName: terms.actionFields[field satisfies keyof Terms['actionFields']],
        isOptional: !neededAtSomeStage.includes(name),
      };
    }
    case 'plan': {
      const field = name as keyof QuestionTexts['plan'];
      return {
        ...texts.plan[field],
        planned: field === 'indicatorValue' ? plannedIndicator(survey, language) : undefined,
        shortName: terms.planFields[field satisfies keyof Terms['planFields']],
        isOptional: field !== 'highlightsPublishable',
      };
    }
    case 'questions':
      return ownQuestion(survey, name, language);
  }
}

function plannedForAction(
  action: Extract<Page, { kind: 'action' }>['action'],
  field: keyof QuestionTexts['action'],
  language: Language,
): string | undefined {
  const { texts } = questionTexts(language);
  if (field === 'expectedEnd') return texts.plannedEnd(formatMonth(action.timeframe.ends, language));
  if (field === 'costsToDate' && action.costs !== undefined)
    return texts.plannedCosts(formatMoney(action.costs, language));
  return undefined;
}

function plannedIndicator({ plan: { indicator } }: SurveyedPlan, language: Language): string | undefined {
  if (!indicator) return undefined;
  const { texts } = questionTexts(language);
  const values = [
    texts.target(formatExact(indicator.target, language), indicator.unit),
    ...(indicator.baseline === undefined ? [] : [texts.baseline(formatExact(indicator.baseline, language))]),
  ];
  return `${indicator.name}: ${values.join(', ')}.`;
}

function ownQuestion({ project }: SurveyedPlan, id: string, language: Language): FieldWords {
  const question = project.questions.find((candidate) => candidate.id === id);
  const label = localText(question?.label ?? {}, language);
  const help = question?.help && localText(question.help, language);
  return {
    label: label.text,
    labelLanguage: label.language,
    help: help?.text,
    helpLanguage: help?.language,
    shortName: label.text,
    isOptional: !question?.required,
  };
}
