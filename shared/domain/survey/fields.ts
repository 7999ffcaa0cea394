import type { Action, Project, Question } from '../project/schema.ts';
import { assessments, improvements, obstacles, stages, transferabilities } from './answer.ts';

/** One question of a form. `options` are the values that can be chosen; `sources` the funding sources that are planned. */
export type Field =
  | { kind: 'text' | 'line' | 'percent' | 'number' | 'money' | 'month' | 'date' | 'yes-no' | 'tick'; name: string }
  | { kind: 'choice' | 'choices'; name: string; options: readonly string[] }
  | { kind: 'funding'; name: string; sources: readonly string[] };

/** Rows in which a partner can name sources that the plan does not. */
export const freeFundingRows = 2;

/** What is asked about each action, in the order of the form. */
export function actionFields(project: Project, plan: string, action: Action): Field[] {
  const regions = project.plans.filter(({ id }) => id !== plan).map(({ id }) => `plan:${id}`);
  return [
    { kind: 'choice', name: 'stage', options: stages },
    { kind: 'percent', name: 'progress' },
    { kind: 'month', name: 'expectedEnd' },
    { kind: 'choice', name: 'assessment', options: assessments },
    { kind: 'text', name: 'done' },
    { kind: 'text', name: 'results' },
    { kind: 'text', name: 'reasons' },
    { kind: 'choices', name: 'obstacles', options: obstacles },
    { kind: 'text', name: 'obstaclesText' },
    { kind: 'text', name: 'needs' },
    { kind: 'choices', name: 'needsFrom', options: ['coordinator', 'programme', ...regions] },
    { kind: 'money', name: 'costsToDate' },
    { kind: 'funding', name: 'fundingSecured', sources: action.funding.map(({ source }) => source) },
    { kind: 'text', name: 'newPlayers' },
    { kind: 'choice', name: 'transfer', options: transferabilities },
    { kind: 'text', name: 'transferConditions' },
  ];
}

/** What is asked once about the plan. Actions of other regions are named `<plan>/<action>`. */
export function planFields(project: Project, plan: string): Field[] {
  const others = project.plans
    .filter(({ id }) => id !== plan)
    .flatMap(({ id, actions }) => actions.map((action) => `${id}/${action.id}`));
  return [
    { kind: 'yes-no', name: 'instrumentImproved' },
    { kind: 'choices', name: 'improvements', options: improvements },
    { kind: 'text', name: 'improvementText' },
    { kind: 'money', name: 'fundsInfluenced' },
    ...(project.plans.some(({ id, indicator }) => id === plan && indicator)
      ? [{ kind: 'number', name: 'indicatorValue' } as const]
      : []),
    ...(others.length > 0 ? [{ kind: 'choices', name: 'interests', options: others } as const] : []),
    { kind: 'text', name: 'highlights' },
    { kind: 'tick', name: 'highlightsPublishable' },
    { kind: 'text', name: 'topics' },
  ];
}

/** The project's own questions. */
export function questionFields(questions: Question[]): Field[] {
  return questions.map(({ id, kind, choices = [] }): Field =>
    kind === 'choice' ? { kind, name: id, options: choices.map((choice) => choice.id) } : { kind, name: id },
  );
}
