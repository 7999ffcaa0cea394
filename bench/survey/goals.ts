import { medianIn, type Runs } from './runs.ts';
import type { Figures } from './visit.ts';

interface Goal {
  text: string;
  measure: keyof Figures;
  /** The quotient that is looked at. */
  of: [over: string, under: string];
  isMet: (quotient: number) => boolean;
}

const goals: Goal[] = [
  {
    text: 'at least 60 times fewer bytes than SurveyJS',
    measure: 'bytes',
    of: ['SurveyJS', 'this product'],
    isMet: (times) => times >= 60,
  },
  {
    text: 'usable at least 5 times sooner than SurveyJS',
    measure: 'usable',
    of: ['SurveyJS', 'this product'],
    isMet: (times) => times >= 5,
  },
  {
    text: 'first contentful paint within 1.1 times that of bare HTML',
    measure: 'firstPaint',
    of: ['this product', 'bare HTML'],
    isMet: (times) => times <= 1.1,
  },
];

/** Prints which goals the first page meets. Nothing fails by them: the figures depend on the machine. */
export function printGoals(runs: Runs): void {
  console.log('\nGoals for the first page');
  for (const { text, measure, of, isMet } of goals) {
    const [over, under] = of.map((subject) => medianIn(runs, subject, measure));
    const quotient = over !== undefined && under ? over / under : undefined;
    const verdict = quotient === undefined ? 'not measured' : isMet(quotient) ? 'met' : 'missed';
    const seen = quotient === undefined ? '' : ` (${quotient.toFixed(2)} times)`;
    console.log(`  ${verdict.padEnd(14)}${text}${seen}`);
  }
}
