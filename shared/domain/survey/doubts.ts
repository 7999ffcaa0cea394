import type { Action } from '../project/schema.ts';
import { monthOf } from '../time.ts';
import type { ActionAnswer } from './answer.ts';
import { hasBegun } from './rules.ts';

export type DoubtCode =
  | 'ends-before-start'
  | 'end-has-passed'
  | 'not-started-with-progress'
  | 'done-but-not-completed'
  | 'completed-but-not-done'
  | 'far-above-planned-costs'
  | 'far-above-planned-funding';

/** Something that is likely a slip and may be true. `id` changes with what was answered: a confirmation holds for that alone. */
export interface Doubt {
  field: keyof ActionAnswer;
  code: DoubtCode;
  id: string;
}

/** So many times the planned amount is taken for a slip of the decimal sign or of a thousand. */
const farAbove = 10;

/** What is asked about once more, in the order of the form. `today` is the day in the project's time zone. */
export function doubtsAbout(answer: Partial<ActionAnswer>, action: Action, today: string): Doubt[] {
  const { stage, progress, expectedEnd, costsToDate, fundingSecured = [] } = answer;
  const { timeframe, costs, funding } = action;
  const found: [boolean, Doubt['field'], DoubtCode, unknown][] = [
    [progress !== undefined && progress > 0 && stage === 'not-started', 'progress', 'not-started-with-progress', 0],
    [progress === 100 && hasBegun(stage) && stage !== 'completed', 'progress', 'done-but-not-completed', stage],
    [progress !== undefined && progress < 100 && stage === 'completed', 'progress', 'completed-but-not-done', progress],
    [expectedEnd !== undefined && expectedEnd < timeframe.starts, 'expectedEnd', 'ends-before-start', expectedEnd],
    [
      expectedEnd !== undefined &&
        expectedEnd >= timeframe.starts &&
        expectedEnd < monthOf(today) &&
        isUnfinished(stage),
      'expectedEnd',
      'end-has-passed',
      expectedEnd,
    ],
    [isFarAbove(costsToDate, costs), 'costsToDate', 'far-above-planned-costs', costsToDate],
    [
      fundingSecured.some(({ source, amount }) =>
        isFarAbove(amount, funding.find((planned) => planned.source === source)?.amount),
      ),
      'fundingSecured',
      'far-above-planned-funding',
      fundingSecured.map(({ amount }) => amount).join('+'),
    ],
  ];
  return found
    .filter(([isDoubtful]) => isDoubtful)
    .map(([, field, code, value]) => ({ field, code, id: `${code}:${String(value)}` }));
}

function isUnfinished(stage: ActionAnswer['stage'] | undefined): boolean {
  return stage === 'not-started' || stage === 'in-preparation' || stage === 'in-implementation';
}

function isFarAbove(amount: number | undefined, planned: number | undefined): boolean {
  return amount !== undefined && planned !== undefined && planned > 0 && amount > planned * farAbove;
}
