import { statuses } from '../../../shared/domain/report/status.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawStatusCounts } from '../charts/status-counts.tsx';
import { chartBlock } from '../document/blocks.ts';
import type { Block } from '../document/document.ts';
import { progressChart } from '../internal/history-chart.ts';
import { asPlannedIn } from './figures.ts';
import type { PublicReading } from './reading.ts';

/** What the first page shows below headline and figures: how all actions stand, and how progress has gone. */
export function publicFront(reading: PublicReading): Block[] {
  const { snapshot } = reading;
  const history = progressChart(snapshot.history, sourceOf(reading), reading);
  return [
    ...(snapshot.headline.actions > 0 ? [chartBlock(2, statusChart(reading))] : []),
    ...(history ? [chartBlock(2, history)] : []),
  ];
}

function statusChart(reading: PublicReading): Chart {
  const { snapshot, texts, edition, terms, language } = reading;
  const { actions, byStatus } = snapshot.headline;
  const counted = texts.behind.counted(texts.behind.asPlanned, texts.figures.of(asPlannedIn(snapshot), actions));
  const number = (value: number) => formatNumber(value, language);
  const counts = statuses
    .filter((status) => byStatus[status] > 0)
    .map((status) => `${number(byStatus[status])} ${terms.statuses[status]}`);
  return makeChart(
    {
      id: 'actions-by-status',
      title: byStatus['no-answer'] === actions ? edition.status.silent : counted,
      description: edition.status.description(counts.join(', ')),
      source: sourceOf(reading),
    },
    (ground) => drawStatusCounts(byStatus, { statuses: terms.statuses, number }, ground),
  );
}

/** Where somebody has not answered in the round, it says so: the last answer counts. */
function sourceOf({ snapshot, texts, date, roundNamed }: PublicReading): string {
  const { round, day, response } = snapshot;
  if (!round) return texts.sourceWithoutRound(date(day));
  const source = texts.source(roundNamed(round.id), date(day));
  const { answered, asked } = response;
  return answered < asked ? `${source} ${texts.method.answered(answered, asked)}` : source;
}
