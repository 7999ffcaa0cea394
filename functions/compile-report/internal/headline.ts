import type { Status } from '../../../shared/domain/report/status.ts';
import { formatDifference, formatPercent, semicolonIn } from '../../../shared/texts/format.ts';
import type { Line, Reference } from '../document/document.ts';
import { behind } from './behind/places.ts';
import type { Reading } from './reading.ts';

/** The order in which a reader wants to know; what does not occur is left out. */
const order = ['at-risk', 'off-track', 'on-hold', 'completed', 'abandoned', 'not-due', 'no-answer'] as const;

/** What a headline says: numbers of actions, mean progress in percent, and its change in percentage points. */
export interface HeadlineFigures {
  actions: number;
  countOf: (status: Status) => number;
  progress: number | undefined;
  progressChange: number | undefined;
}

/** "9 of 14 actions on track, 2 at risk, 1 completed; progress 56% (+12 since meeting 12)", each leading to its actions. */
export function headlineOf(reading: Reading): Line {
  const { actions, byStatus, progress, progressChange } = reading.snapshot.headline;
  const figures = {
    actions,
    countOf: (status: Status) => byStatus[status].length,
    progress: progress?.mean,
    progressChange: progressChange?.points,
  };
  return headlineLine(figures, reading);
}

/** The same from figures alone. */
export function headlineLine(
  { actions, countOf, progress, progressChange }: HeadlineFigures,
  { texts, language, since }: Pick<Reading, 'texts' | 'language' | 'since'>,
): Line {
  if (actions === 0) return [texts.headline.none];
  const rest = order
    .filter((status) => countOf(status) > 0)
    .map((status): Reference => {
      const words = texts.headline.rest[status](countOf(status));
      // A number stays on the line of its word.
      return { to: behind.status(status), text: words.replace(' ', '\u00a0') };
    });
  const onTrack: Reference = {
    to: behind.status('on-track'),
    text: texts.headline.onTrack(countOf('on-track'), actions),
  };
  const standing = [onTrack, ...rest.flatMap((part) => [', ', part])];
  if (progress === undefined) return standing;
  const mean = texts.headline.progress(formatPercent(Math.round(progress), language));
  const change =
    progressChange === undefined || !since
      ? undefined
      : texts.since.change(formatDifference(Math.round(progressChange), language), since);
  return [
    ...standing,
    semicolonIn(language),
    { to: behind.progress, text: mean },
    ...(change === undefined ? [] : [' (', { to: behind.progressChange, text: change }, ')']),
  ];
}
