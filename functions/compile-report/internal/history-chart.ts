import type { HistoryPoint } from '../../../shared/domain/report/history.ts';
import { monthOf } from '../../../shared/domain/time.ts';
import { formatMonth, formatNumber, formatPercent } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawProgressLine } from '../charts/progress-line.tsx';
import type { Reading } from './reading.ts';
import { sourceOf } from './source.ts';

/** Progress over the rounds; undefined while there are fewer than two with a figure. */
export function historyChart(reading: Reading): Chart | undefined {
  return progressChart(reading.snapshot.history, sourceOf(reading), reading);
}

/**
 * The same for these points, oldest first, with what stands under it. A round without any answer has no point of its own:
 * silence is not standstill.
 */
export function progressChart(
  history: HistoryPoint[],
  source: string,
  { texts, language }: Pick<Reading, 'texts' | 'language'>,
): Chart | undefined {
  const percent = (value: number) => formatPercent(Math.round(value), language);
  const points = history.flatMap(({ day, progress, answered, asked }) =>
    progress && answered > 0
      ? [
          {
            day,
            month: formatMonth(monthOf(day), language),
            progress: progress.mean,
            gone: progress.gone,
            actions: progress.actions,
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
  const stays = points.every(({ progress }) => percent(progress) === percent(first.progress));
  const titleOf = (from: string, to: string) =>
    stays ? texts.time.historySame(to, first.month) : texts.time.history(from, to, first.month);
  const counted = ({ actions, month }: (typeof points)[number]) => `${formatNumber(actions, language)} (${month})`;
  const basis = `${texts.behind.basis}: ${counted(first)}, ${counted(last)}.`;
  return makeChart(
    {
      id: 'progress-over-rounds',
      title: titleOf(percent(first.progress), percent(last.progress)),
      description: texts.time.historyDescription(inWords.join(' ')),
      source: `${source} ${basis}`,
    },
    (ground) =>
      drawProgressLine(points, { progress: texts.time.meanProgress, gone: texts.time.meanGone, percent }, ground),
  );
}
