import type { Action, Question } from '../project/schema.ts';
import { monthOf } from '../time.ts';
import type { ActionAnswer } from './answer.ts';
import type { AnswerProblem } from './form.ts';

/** Whether work on the action has begun, so that there is something to report. */
export function hasBegun(stage: ActionAnswer['stage'] | undefined): boolean {
  return stage === 'in-preparation' || stage === 'in-implementation' || stage === 'completed';
}

/** The planned start of the action has passed by `today`. */
export function isPastStart(action: Action, today: string): boolean {
  return action.timeframe.starts < monthOf(today);
}

/** Whether the programme asks why an action is not implemented. */
export function needsReasons(stage: ActionAnswer['stage'] | undefined, action: Action, today: string): boolean {
  return stage === 'on-hold' || stage === 'abandoned' || (stage === 'not-started' && isPastStart(action, today));
}

/** What an action's answer lacks, by the stage that it names. */
export function missingInAction(answer: Partial<ActionAnswer>, action: Action, today: string): AnswerProblem[] {
  const { stage } = answer;
  const lacks = (field: keyof ActionAnswer) => !answer[field];
  const required: string[] = [
    ...(stage === undefined ? ['stage'] : []),
    ...(hasBegun(stage) && answer.progress === undefined ? ['progress'] : []),
    ...((stage === 'in-preparation' || stage === 'in-implementation') && lacks('assessment') ? ['assessment'] : []),
    ...(hasBegun(stage) && lacks('done') ? ['done'] : []),
    ...(needsReasons(stage, action, today) && lacks('reasons') ? ['reasons'] : []),
  ];
  return required.map((field) => ({ field, code: 'required' }));
}

export function missingInQuestions(answers: Record<string, unknown>, questions: Question[]): AnswerProblem[] {
  return questions
    .filter(({ id, required }) => required && (answers[id] === undefined || answers[id] === ''))
    .map(({ id }) => ({ field: id, code: 'required' }));
}
