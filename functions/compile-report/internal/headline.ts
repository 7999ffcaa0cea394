import { formatDifference, formatPercent } from '../../../shared/texts/format.ts';
import type { Reading } from './reading.ts';

/** The order in which a reader wants to know; what does not occur is left out. */
const order = ['at-risk', 'off-track', 'on-hold', 'completed', 'abandoned', 'not-due', 'no-answer'] as const;

/** "9 of 14 actions on track, 2 at risk, 1 completed; progress 56% (+12 since meeting 12)". */
export function headlineOf({ snapshot, texts, language, since }: Reading): string {
  const { actions, byStatus, progress, progressChange } = snapshot.headline;
  if (actions === 0) return texts.headline.none;
  const rest = order
    .filter((status) => byStatus[status].length > 0)
    // A number stays on the line of its word.
    .map((status) => texts.headline.rest[status](byStatus[status].length).replace(' ', '\u00a0'));
  const standing = [texts.headline.onTrack(byStatus['on-track'].length, actions), ...rest].join(', ');
  if (!progress) return standing;
  const change =
    progressChange && since
      ? texts.since.change(formatDifference(Math.round(progressChange.points), language), since)
      : undefined;
  return `${standing}; ${texts.headline.progress(formatPercent(Math.round(progress.mean), language), change)}`;
}
