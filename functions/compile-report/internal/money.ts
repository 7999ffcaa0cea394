import type { Sum } from '../../../shared/domain/report/finance.ts';
import { formatMoney } from '../../../shared/texts/format.ts';
import { chartBlock } from '../document/blocks.ts';
import type { Block, Section } from '../document/document.ts';
import { fundingChart } from './funding-chart.ts';
import { behind } from './behind/places.ts';
import { instrumentBlocks } from './instruments.ts';
import { amountIn, linkToRegion, type Reading } from './reading.ts';

/** Costs and funding, planned and reported; policy instruments, and the funds that were influenced. */
export function moneySection(reading: Reading): Section {
  const { snapshot, texts, language } = reading;
  const { bySource, fundingPlanned, fundingSecured } = snapshot.finance;
  const known = ({ amount, actions }: Sum) => (actions.length > 0 ? formatMoney(amount, language) : undefined);
  const secured = known(fundingSecured);
  const title =
    secured === undefined ? texts.money.fundingUnknown : texts.money.funding(secured, known(fundingPlanned));
  return {
    id: 'money',
    heading: [texts.money.section],
    startsPage: false,
    blocks: [
      ...(bySource.length > 0 ? [chartBlock(3, fundingChart(title, reading))] : []),
      totals(reading),
      ...(bySource.length > 0 ? [sources(reading)] : []),
      regions(reading),
      ...instrumentBlocks(reading),
    ],
  };
}

/** Where the actions are listed that have a figure for a sum. */
const listOf = {
  costsPlanned: behind.costs,
  fundingPlanned: behind.costs,
  fundingSecured: behind.costs,
  costsToDate: behind.costsToDate,
  costsPlannedWhereReported: behind.costsToDate,
};

function totals(reading: Reading): Block {
  const { snapshot, texts, language } = reading;
  const { finance, headline } = snapshot;
  const rows = [
    'costsPlanned',
    'costsToDate',
    'costsPlannedWhereReported',
    'fundingPlanned',
    'fundingSecured',
  ] as const;
  return {
    kind: 'table',
    caption: texts.money.totals,
    columns: [
      { label: texts.money.columns.what, share: 4 },
      { label: texts.money.columns.amount, isFigure: true, share: 3 },
      { label: texts.money.columns.basis, isFigure: true, share: 3 },
    ],
    rows: rows.map((name) => [
      [finance[name].actions.length > 0 ? { to: listOf[name], text: texts.money[name] } : texts.money[name]],
      [amountIn(finance[name], language)],
      [texts.money.basis(finance[name].actions.length, headline.actions)],
    ]),
  };
}

function sources(reading: Reading): Block {
  const { snapshot, texts, language } = reading;
  return {
    kind: 'table',
    caption: texts.money.bySource,
    columns: [
      { label: texts.money.source, share: 4 },
      { label: texts.money.fundingPlanned, isFigure: true, share: 3 },
      { label: texts.money.fundingSecured, isFigure: true, share: 3 },
    ],
    rows: snapshot.finance.bySource.map(({ source, planned, secured }) => [
      [{ to: behind.sources, text: source, language }],
      [amountIn(planned, language)],
      [amountIn(secured, language)],
    ]),
  };
}

function regions(reading: Reading): Block {
  const { snapshot, texts, language } = reading;
  return {
    kind: 'table',
    caption: texts.money.byRegion,
    columns: [
      { label: texts.list.region, share: 4 },
      { label: texts.money.costsPlanned, isFigure: true, share: 3 },
      { label: texts.money.costsToDate, isFigure: true, share: 3 },
      { label: texts.money.fundingSecured, isFigure: true, share: 3 },
    ],
    rows: snapshot.finance.byPlan.map(({ plan, costsPlanned, costsToDate, fundingSecured }) => [
      [linkToRegion(reading, plan)],
      [amountIn(costsPlanned, language)],
      [amountIn(costsToDate, language)],
      [amountIn(fundingSecured, language)],
    ]),
  };
}
