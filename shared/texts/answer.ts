import type { Language } from '../domain/project/language.ts';
import type { Action, ActionPlan, Project, Question } from '../domain/project/schema.ts';
import type {
  ActionAnswer,
  Answer,
  ExtraAnswers,
  Helper,
  PlanAnswer,
  UnfinishedActionAnswer,
} from '../domain/survey/answer.ts';
import {
  colonIn,
  formatDate,
  formatExact,
  formatExactPercent,
  formatList,
  formatMoney,
  formatMonth,
} from './format.ts';
import { localText } from './local-text.ts';
import { termsIn } from './terms/index.ts';

/** What names regions and their actions: a project, or as much of it as a report keeps. */
export interface Regions {
  plans: { id: string; region: string; actions: Pick<Action, 'id' | 'title'>[] }[];
}

export interface AnswerRow {
  /** The field that it shows, as it is named in the answer, or the id of the project's own question. */
  field: string;
  label: string;
  value: string;
}

export interface AnswerSection {
  /** `actions/<id>`, `plan` or `questions`. */
  page: string;
  heading: string;
  rows: AnswerRow[];
}

/** All that an answer says, in words of the language; what was left open is left out. Values may hold several lines. */
export function answerSections(
  answer: Pick<Answer, 'plan' | 'actions' | 'planAnswer' | 'extra'>,
  project: Project,
  language: Language,
): AnswerSection[] {
  const plan = project.plans.find(({ id }) => id === answer.plan);
  const { texts } = termsIn(language);
  const titleOf = (action: string) => plan?.actions.find(({ id }) => id === action)?.title ?? action;
  return [
    ...inOrderOfPlan(Object.entries(answer.actions), plan).map(([id, action]) => ({
      page: `actions/${id}`,
      heading: titleOf(id),
      rows: actionRows(action, project, language),
    })),
    { page: 'plan', heading: texts.actionPlan, rows: planRows(answer.planAnswer, project, plan, language) },
    { page: 'questions', heading: texts.questions, rows: extraRows(answer.extra, project.questions, language) },
  ].filter(({ rows }) => rows.length > 0);
}

function inOrderOfPlan(actions: [string, ActionAnswer][], plan: ActionPlan | undefined): [string, ActionAnswer][] {
  const position = (id: string) => plan?.actions.findIndex((action: Action) => action.id === id) ?? 0;
  return actions.sort(([a], [b]) => position(a) - position(b));
}

/** What is reported on one action, in the order of the survey. */
export function actionRows(answer: UnfinishedActionAnswer, project: Regions, asked: Language): AnswerRow[] {
  const { texts, language } = termsIn(asked);
  const funding = answer.fundingSecured.map(
    ({ source, amount }) => `${source}${colonIn(language)}${formatMoney(amount, language)}`,
  );
  return filled(texts.actionFields, {
    stage: answer.stage ? texts.stages[answer.stage] : '',
    progress: answer.progress === undefined ? '' : formatExactPercent(answer.progress, language),
    expectedEnd: answer.expectedEnd ? formatMonth(answer.expectedEnd, language) : '',
    assessment: answer.assessment ? texts.assessments[answer.assessment] : '',
    done: answer.done,
    results: answer.results,
    reasons: answer.reasons,
    obstacles: answer.obstacles.map((obstacle) => texts.obstacles[obstacle]).join(', '),
    obstaclesText: answer.obstaclesText,
    needs: answer.needs,
    needsFrom: formatList(
      answer.needsFrom.map((helper) => helperName(helper, project, language)),
      language,
    ),
    costsToDate: answer.costsToDate === undefined ? '' : formatMoney(answer.costsToDate, language),
    fundingSecured: funding.join('\n'),
    newPlayers: answer.newPlayers,
    transfer: answer.transfer ? texts.transfer[answer.transfer] : '',
    transferConditions: answer.transferConditions,
  });
}

/** What is reported once per plan, in the order of the survey. */
export function planRows(
  answer: PlanAnswer,
  project: Regions,
  plan: Pick<ActionPlan, 'indicator'> | undefined,
  asked: Language,
): AnswerRow[] {
  const { texts, language } = termsIn(asked);
  const yesOrNo = (value: boolean) => (value ? texts.yes : texts.no);
  const indicator = answer.indicatorValue === undefined ? [] : [formatExact(answer.indicatorValue, language)];
  return filled(texts.planFields, {
    instrumentImproved: answer.instrumentImproved === undefined ? '' : yesOrNo(answer.instrumentImproved),
    improvements: answer.improvements.map((improvement) => texts.improvements[improvement]).join(', '),
    improvementText: answer.improvementText,
    fundsInfluenced: answer.fundsInfluenced === undefined ? '' : formatMoney(answer.fundsInfluenced, language),
    indicatorValue: [...indicator, ...(plan?.indicator && indicator.length ? [plan.indicator.unit] : [])].join(' '),
    interests: answer.interests.map((interest) => interestName(interest, project)).join('\n'),
    highlights: answer.highlights,
    highlightsPublishable: answer.highlights ? yesOrNo(answer.highlightsPublishable) : '',
    topics: answer.topics,
  });
}

/** The answers to the project's own questions, in the project's order. */
export function extraRows(answers: ExtraAnswers, questions: Question[], asked: Language): AnswerRow[] {
  const { language } = termsIn(asked);
  return questions.flatMap((question) => {
    const value = answers[question.id];
    if (value === undefined || value === '') return [];
    const label = localText(question.label, language).text;
    return [{ field: question.id, label, value: extraValue(value, question, language) }];
  });
}

function extraValue(value: string | number | boolean, question: Question, language: Language): string {
  const { texts } = termsIn(language);
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return formatExact(value, language);
  if (question.kind === 'date') return formatDate(value, language);
  const choice = question.kind === 'choice' ? question.choices?.find(({ id }) => id === value) : undefined;
  return choice ? localText(choice.label, language).text : value;
}

/** Who could ease implementation, by name; a region stands for its plan. */
export function helperName(helper: Helper, project: Regions, language: Language): string {
  const { texts } = termsIn(language);
  if (helper === 'coordinator' || helper === 'programme') return texts.helpers[helper];
  const id = helper.slice('plan:'.length);
  return project.plans.find((plan) => plan.id === id)?.region ?? id;
}

function interestName({ plan: planId, action }: PlanAnswer['interests'][number], project: Regions): string {
  const plan = project.plans.find(({ id }) => id === planId);
  return `${plan?.region ?? planId}: ${plan?.actions.find(({ id }) => id === action)?.title ?? action}`;
}

function filled<Field extends string>(labels: Record<Field, string>, values: Record<Field, string>): AnswerRow[] {
  const fields = Object.keys(values) as Field[];
  return fields
    .filter((field) => values[field] !== '')
    .map((field) => ({ field, label: labels[field], value: values[field] }));
}
