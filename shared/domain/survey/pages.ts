import type { ActionPlan, Project } from '../project/schema.ts';
import { actionAnswerSchema, planAnswerSchema, type Answer } from './answer.ts';
import { doubtsAbout, doubtsAboutPlan, type Doubt } from './doubts.ts';
import { actionFields, planFields, questionFields, type Field } from './fields.ts';
import { fillForm, listOf, readForm, type AnswerProblem, type FormValues } from './form.ts';
import { missingInAction, missingInQuestions } from './rules.ts';

/** One page of a survey: an action, the plan as a whole, or the project's own questions. */
export type Page =
  | { kind: 'action'; id: string; action: ActionPlan['actions'][number] }
  | { kind: 'plan'; id: 'plan' }
  | { kind: 'questions'; id: 'questions' };

/** What was answered, without when and by whom. */
export type AnswerContent = Pick<Answer, 'actions' | 'planAnswer' | 'extra'>;

/** The pages of a plan's survey, in order. Their ids name drafts and are part of addresses. */
export function pagesOf(project: Project, plan: ActionPlan): Page[] {
  return [
    ...plan.actions.map((action): Page => ({ kind: 'action', id: `actions/${action.id}`, action })),
    { kind: 'plan', id: 'plan' },
    ...(project.questions.length > 0 ? [{ kind: 'questions', id: 'questions' } as const] : []),
  ];
}

export function fieldsOf(page: Page, project: Project, plan: ActionPlan): Field[] {
  switch (page.kind) {
    case 'action':
      return actionFields(project, plan.id, page.action);
    case 'plan':
      return planFields(project, plan.id);
    case 'questions':
      return questionFields(project.questions);
  }
}

/** The input that names the doubts which were confirmed. Ids of questions have no capitals: it can be none of them. */
export const confirmedField = 'isRight';

/** What a page says, what is wrong or missing in it, and what is doubted, confirmed or not. */
export interface ReadPage {
  answers: Record<string, unknown>;
  problems: AnswerProblem[];
  doubts: (Doubt & { isConfirmed: boolean })[];
}

/**
 * Reads a page. A doubt is a problem until it is confirmed: it is asked about, and refused by nobody. `today` is the day
 * in the project's time zone.
 */
export function readPage(
  page: Page,
  values: FormValues,
  project: Project,
  plan: ActionPlan,
  language: string,
  today: string,
): ReadPage {
  const { answers, problems } = readForm(fieldsOf(page, project, plan), values, language);
  const unread = new Set(problems.map(({ field }) => field));
  const missing = missingIn(page, answers, project, today).filter(({ field }) => !unread.has(field));
  const confirmed = listOf(values, confirmedField);
  const doubts = doubtsIn(page, answers, today).map((doubt) => ({
    ...doubt,
    isConfirmed: confirmed.includes(doubt.id),
  }));
  const open = doubts.filter(({ isConfirmed }) => !isConfirmed).map(({ field, code }) => ({ field, code }));
  return { answers, problems: [...problems, ...missing, ...open], doubts };
}

function doubtsIn(page: Page, answers: Record<string, unknown>, today: string): Doubt[] {
  if (page.kind === 'action') return doubtsAbout(answers, page.action, today);
  return page.kind === 'plan' ? doubtsAboutPlan(answers) : [];
}

function missingIn(page: Page, answers: Record<string, unknown>, project: Project, today: string): AnswerProblem[] {
  if (page.kind === 'action') return missingInAction(answers, page.action, today);
  return page.kind === 'questions' ? missingInQuestions(answers, project.questions) : [];
}

/**
 * What a page shows before anything was typed in this round. What was done since the last report is left
 * empty, unless it was said in this round.
 */
export function prefill(
  page: Page,
  content: AnswerContent | undefined,
  project: Project,
  plan: ActionPlan,
  language: string,
  isThisRound: boolean,
): FormValues {
  const fields = fieldsOf(page, project, plan);
  if (page.kind === 'plan') return fillForm(fields, planAsForm(content?.planAnswer), language);
  if (page.kind === 'questions') return fillForm(fields, isThisRound ? (content?.extra ?? {}) : {}, language);
  const last = content?.actions[page.action.id];
  if (last && isThisRound) return fillForm(fields, last, language);
  return fillForm(fields, { expectedEnd: page.action.timeframe.ends, ...last, done: undefined }, language);
}

function planAsForm(answer: Answer['planAnswer'] | undefined): Record<string, unknown> {
  return answer ? { ...answer, interests: answer.interests.map(({ plan, action }) => `${plan}/${action}`) } : {};
}

/** What the page about the plan says, as it is kept. */
export function planAnswerOf(answers: Record<string, unknown>): Answer['planAnswer'] {
  const interests = ((answers['interests'] as string[] | undefined) ?? []).map((interest) => {
    const [plan = '', action = ''] = interest.split('/');
    return { plan, action };
  });
  return planAnswerSchema.parse({ ...answers, interests });
}

/** Puts the pages of a survey together, once each has been saved and nothing is wrong in any. */
export function assemble(read: { page: Page; answers: Record<string, unknown> }[]): AnswerContent {
  const actions = read.flatMap(({ page, answers }) =>
    page.kind === 'action' ? [[page.action.id, actionAnswerSchema.parse(answers)] as const] : [],
  );
  const extra = read.find(({ page }) => page.kind === 'questions')?.answers ?? {};
  return {
    actions: Object.fromEntries(actions),
    planAnswer: planAnswerOf(read.find(({ page }) => page.kind === 'plan')?.answers ?? {}),
    extra: extra as Answer['extra'],
  };
}
