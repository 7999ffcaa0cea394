import type { Finance, Sum } from '../../../shared/domain/report/finance.ts';
import { formatMoney } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawFundingBars, type FundingBar } from '../charts/funding-bars.tsx';
import type { Reading } from './reading.ts';
import { sourceOf } from './source.ts';

/** The rest is summed up; the table below the chart names every source. */
const mostSources = 8;

/** Funding by source, planned and secured, the largest first. */
export function fundingChart(title: string, reading: Reading): Chart {
  const { snapshot, texts, language } = reading;
  const money = (euros: number) => formatMoney(euros, language);
  const bars = barsOf(snapshot.finance, texts.money.otherSources);
  const amount = (euros: number | undefined) => (euros === undefined ? texts.notSaid : money(euros));
  const inWords = bars.map(({ source, planned, secured }) => texts.money.row(source, amount(planned), amount(secured)));
  return makeChart(
    {
      id: 'funding-by-source',
      title,
      description: texts.money.description(inWords.join(' ')),
      source: sourceOf(reading),
    },
    (ground) =>
      drawFundingBars(
        bars,
        { planned: texts.money.planned, secured: texts.money.secured, unknown: texts.notSaid, money },
        snapshot.project.accent,
        ground,
      ),
  );
}

function barsOf({ bySource }: Finance, others: (number: number) => string): FundingBar[] {
  const bars = bySource
    .map(({ source, planned, secured }) => ({ source, planned: known(planned), secured: known(secured) }))
    .sort((a, b) => largest(b) - largest(a));
  if (bars.length <= mostSources) return bars;
  const rest = bars.slice(mostSources - 1);
  return [
    ...bars.slice(0, mostSources - 1),
    {
      source: others(rest.length),
      planned: total(rest.map(({ planned }) => planned)),
      secured: total(rest.map(({ secured }) => secured)),
    },
  ];
}

function known({ amount, actions }: Sum): number | undefined {
  return actions.length > 0 ? amount : undefined;
}

function largest({ planned = 0, secured = 0 }: FundingBar): number {
  return Math.max(planned, secured);
}

function total(amounts: (number | undefined)[]): number | undefined {
  const named = amounts.filter((amount) => amount !== undefined);
  return named.length > 0 ? named.reduce((sum, amount) => sum + amount, 0) : undefined;
}
