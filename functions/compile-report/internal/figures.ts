import { formatDifference, formatPercent } from '../../../shared/texts/format.ts';
import type { Figure } from '../document/document.ts';
import { behind } from './behind/places.ts';
import type { Reading } from './reading.ts';

/** The four figures of the first page, each with its change. */
export function figuresOf(reading: Reading): Figure[] {
  const { snapshot, texts, language, since } = reading;
  const { actions, asPlanned, attention, progress, progressChange } = snapshot.headline;
  const points = progressChange && Math.round(progressChange.points);
  return [
    {
      value: texts.figures.of(asPlanned.actions.length, actions),
      label: texts.figures.asPlanned,
      change: changeText(asPlanned.change, reading),
      to: behind.asPlanned,
      changeTo: asPlanned.change === undefined ? undefined : behind.changes,
    },
    {
      value: texts.figures.of(attention.actions.length, actions),
      label: texts.figures.attention,
      change: changeText(attention.change, reading),
      to: behind.attention,
      changeTo: attention.change === undefined ? undefined : behind.changes,
    },
    {
      value: progress ? formatPercent(Math.round(progress.mean), language) : '–',
      label: texts.figures.progress,
      change:
        points && since ? texts.since.points(formatDifference(points, language), since) : changeText(points, reading),
      to: behind.progress,
      changeTo: behind.progressChange,
    },
    answersFigure(reading),
  ];
}

function changeText(change: number | undefined, { texts, language, since }: Reading): string {
  if (change === undefined || !since) return texts.since.nothing;
  return change === 0 ? texts.since.same(since) : texts.since.change(formatDifference(change, language), since);
}

function answersFigure({ snapshot, texts }: Reading): Figure {
  const { answered, asked } = snapshot.response;
  const before = snapshot.history.at(-2);
  return {
    value: texts.figures.of(answered.length, asked.length),
    label: texts.figures.answers,
    change: before ? texts.figures.answersBefore(before.answered, before.asked) : texts.since.nothing,
    to: behind.answers,
    changeTo: behind.rounds,
  };
}
