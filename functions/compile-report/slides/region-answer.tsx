import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { slideTexts } from '../../../shared/texts/slides/index.ts';
import type { Reading } from '../internal/reading.ts';
import { heightIn, rowHeight } from './fitting.ts';
import { measure } from './stage.ts';

/** Of when a region's answer is. */
export interface Note {
  text: string;
  /** Whether it is one to be aware of: an older answer, or none. */
  isMarked: boolean;
  height: number;
}

/** Says plainly where the round has no answer of a region, so that nobody takes that for no progress. */
export function answerNote({ said, isAsked }: PlanReport, { snapshot, texts, language, date }: Reading): Note {
  const notAsked = snapshot.round && !isAsked ? [texts.regions.notAsked] : [];
  const answer = !said
    ? texts.regions.neverAnswered
    : said.isOlder
      ? texts.action.olderAnswer(date(said.day))
      : slideTexts(language).texts.answerOf(date(said.day));
  const text = [...notAsked, answer].join(' ');
  return { text, isMarked: !said || said.isOlder, height: rowHeight(heightIn(text, { width: measure - 1 })) + 0.1 };
}

export function AnswerNote({ note: { text, isMarked } }: { note: Note }) {
  return <p class={isMarked ? 'note' : 'quiet'}>{text}</p>;
}
