import type { Sum } from '../../../shared/domain/report/finance.ts';
import { regionName, type Reading } from '../internal/reading.ts';
import { makeSheet, moneyCell, numberCell, textCell } from './sheet.ts';

interface Row {
  of: string;
  what: string;
  sum: Sum;
}

/** Every sum with the number of actions that it is made of: in all, by source and by region. */
export function financeSheet(reading: Reading) {
  const { snapshot, texts } = reading;
  const { money, list, workbook } = texts;
  const { bySource, byPlan, ...totals } = snapshot.finance;
  const names = [
    'costsPlanned',
    'costsToDate',
    'costsPlannedWhereReported',
    'fundingPlanned',
    'fundingSecured',
  ] as const;
  const rows: Row[] = [
    ...names.map((name) => ({ of: list.total, what: money[name], sum: totals[name] })),
    ...bySource.flatMap(({ source, planned, secured }) => [
      { of: source, what: money.fundingPlanned, sum: planned },
      { of: source, what: money.fundingSecured, sum: secured },
    ]),
    ...byPlan.flatMap(({ plan, ...sums }) =>
      (['costsPlanned', 'costsToDate', 'fundingSecured'] as const).map((name) => ({
        of: regionName(reading, plan),
        what: money[name],
        sum: sums[name],
      })),
    ),
  ];
  return makeSheet(
    workbook.sheets.finance,
    [
      { label: `${money.source} / ${list.region}`, width: 32, cell: ({ of }) => textCell(of) },
      { label: money.columns.what, width: 36, cell: ({ what }) => textCell(what) },
      // A sum that nobody has contributed to is not known, which is not 0.
      {
        label: money.columns.amount,
        width: 18,
        cell: ({ sum }) => moneyCell(sum.actions.length > 0 ? sum.amount : undefined),
      },
      { label: money.columns.basis, width: 22, cell: ({ sum }) => numberCell(sum.actions.length) },
    ],
    rows,
  );
}
