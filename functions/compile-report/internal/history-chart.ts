import type { HistoryPoint } from '../../../shared/domain/report/history.ts';
import { monthOf } from '../../../shared/domain/time.ts';
import { formatMonth, formatPercent } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawProgressLine } from '../charts/progress-line.tsx';
import type { Reading } from './reading.ts';
import { sourceOf } from './source.ts';

/** Progress over the rounds; undefined while there are fewer than two with a figure. */
export function historyChart(reading: Reading): Chart | undefined {
  return progressChart(reading.snapshot.history, sourceOf(reading), reading);
}

/** The same for these points, oldest first, with what stands under it. */
export function progressChart(
  history: HistoryPoint[],
  source: string,
  { texts, language }: Pick<Reading, 'texts' | 'language'>,
): Chart | undefined {
  const percent = (value: number) => formatPercent(Math.round(value), language);
  const points = history.flatMap(({ day, progress, answered, asked }) =>
    progress
      ? [
          {
            day,
            month: formatMonth(monthOf(day), language),
            progress: progress.mean,
            gone: progress.gone,
            answered,
            asked,
          },
        ]
      : [],
  );
  const [first] = points;
  const last = points.at(-1);
  if (points.length < 2 || !first || !last) return undefined;
  const inWords = points.map(({ month, progress, gone, answered, asked }) =>
    texts.time.historyRow(month, percent(progress), percent(gone), answered, asked),
  );
  return makeChart(
    {
      id: 'progress-over-rounds',
      title: texts.time.history(percent(first.progress), percent(last.progress), first.month),
      description: texts.time.historyDescription(inWords.join(' ')),
      source,
    },
    (ground) =>
      drawProgressLine(points, { progress: texts.time.meanProgress, gone: texts.time.meanGone, percent }, ground),
  );
}
