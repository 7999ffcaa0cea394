import type { Action } from '../project/schema.ts';
import { monthOf } from '../time.ts';
import type { ActionAnswer, PlanAnswer } from './answer.ts';

export type DoubtCode =
  | 'ends-before-start'
  | 'end-has-passed'
  | 'not-started-with-progress'
  | 'done-but-not-completed'
  | 'completed-but-not-done'
  | 'far-above-planned-costs'
  | 'far-above-planned-funding'
  | 'not-improved-but-how';

/** Something that is likely a slip and may be true. `id` changes with what was answered: a confirmation holds for that alone. */
export interface Doubt {
  field: keyof ActionAnswer | keyof PlanAnswer;
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
    [progress === 100 && isUnderWay(stage), 'progress', 'done-but-not-completed', stage],
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

/** What is asked about once more in what is said on the plan. */
export function doubtsAboutPlan({ instrumentImproved, improvements = [] }: Partial<PlanAnswer>): Doubt[] {
  const isDoubtful = instrumentImproved === false && improvements.length > 0;
  const code = 'not-improved-but-how';
  return isDoubtful ? [{ field: 'instrumentImproved', code, id: `${code}:${improvements.join('+')}` }] : [];
}

/** Begun and not completed, even if it is on hold or was abandoned. */
function isUnderWay(stage: ActionAnswer['stage'] | undefined): boolean {
  return stage !== undefined && stage !== 'not-started' && stage !== 'completed';
}

function isUnfinished(stage: ActionAnswer['stage'] | undefined): boolean {
  return stage === 'not-started' || stage === 'in-preparation' || stage === 'in-implementation';
}

function isFarAbove(amount: number | undefined, planned: number | undefined): boolean {
  return amount !== undefined && planned !== undefined && planned > 0 && amount > planned * farAbove;
}
