import { countIn, pluralIn } from '../plural.ts';

const count = countIn('en');
const plural = pluralIn('en');
const actions = (number: number) => count(number, { one: 'action', other: 'actions' });

/** Texts that only the slides have; everything else they take from the report. */
export const en = {
  title: (project: string, meeting: string) => `${project}: slides on the status, ${meeting}`,
  /** What is said of a region beside its name: "Mazovia: 1 of 3 actions needs attention". */
  region: {
    attention: (number: number, all: number) =>
      `${number} of ${actions(all)} ${plural(number, { one: 'needs', other: 'need' })} attention`,
    silent: 'no answer',
    partlySilent: (number: number, all: number) => `${number} of ${actions(all)} without an answer`,
    calm: 'no action needs attention',
    empty: 'no actions yet',
  },
  answerOf: (date: string) => `Answer of ${date}`,
  remark: 'Remark of the coordinator',
  next: (name: string, date: string) => `Next: ${name}, ${date}`,
  noDecision: 'Nothing needs a decision',
};

export type SlideTexts = typeof en;
