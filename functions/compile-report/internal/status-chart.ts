import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { statuses, type Status } from '../../../shared/domain/report/status.ts';
import { compareIn, formatList } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawStatusBars } from '../charts/status-bars.tsx';
import type { Reading } from './reading.ts';
import { olderAnswers, sourceOf } from './source.ts';

/** As many bars as the first page has room for; a table names all regions. */
const mostBars = 9;

/** The bars of all regions by status, those first that need attention most. */
export function statusChart(reading: Reading): Chart {
  const { snapshot, texts, terms, language } = reading;
  const compare = compareIn(language);
  const regions = snapshot.plans
    .filter(({ actions }) => actions.length > 0)
    .map((plan) => ({ name: plan.region, counts: countsOf(plan) }))
    .sort((a, b) => byAttention(a.counts, b.counts) || compare(a.name, b.name));
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

function countsOf({ actions }: PlanReport): Record<Status, number> {
  return Object.fromEntries(
    statuses.map((status) => [status, actions.filter((action) => action.status === status).length]),
  ) as Record<Status, number>;
}

function byAttention(a: Record<Status, number>, b: Record<Status, number>): number {
  const [different] = [...attentionStatuses, 'no-answer' as const].filter((status) => a[status] !== b[status]);
  return different ? b[different] - a[different] : 0;
}

function countsInWords(counts: Record<Status, number>, { terms }: Reading): string {
  return statuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${terms.statuses[status]}`)
    .join(', ');
}
