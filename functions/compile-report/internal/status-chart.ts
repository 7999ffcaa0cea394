import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import { statuses, type Status } from '../../../shared/domain/report/status.ts';
import { formatList } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawStatusBars } from '../charts/status-bars.tsx';
import { byAttention } from './by-attention.ts';
import type { Reading } from './reading.ts';
import { olderAnswers, sourceOf } from './source.ts';

/** As many bars as the first page has room for; a table names all regions. */
const mostBars = 9;

/** The bars of all regions by status, those first that need attention most. */
export function statusChart(reading: Reading): Chart {
  const { texts, terms, language } = reading;
  const regions = byAttention(reading).map(({ plan, counts }) => ({ name: plan.region, counts }));
  const inNeed = regions.filter(({ counts }) => attentionStatuses.some((status) => counts[status] > 0));
  const names = formatList(
    inNeed.map(({ name }) => name),
    language,
  );
  const shown = regions.slice(0, mostBars);
  const rows = shown.map(({ name, counts }) => texts.status.row(name, countsInWords(counts, reading)));
  const notes = [
    sourceOf(reading),
    ...olderAnswers(reading),
    ...(regions.length > shown.length ? [texts.status.shown(shown.length, regions.length)] : []),
  ];
  return makeChart(
    {
      id: 'status-by-region',
      title: texts.status.heading(inNeed.length, names, regions.length),
      description: texts.status.description(rows.join(' ')),
      source: notes.join(' '),
    },
    (ground) => drawStatusBars(shown, terms.statuses, ground),
  );
}

function countsInWords(counts: Record<Status, number>, { terms }: Reading): string {
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${terms.statuses[status]}`)
    .join(', ');
}
