import { financeOf, type Finance, type Sum } from '../../../../shared/domain/report/finance.ts';
import { place } from '../../document/blocks.ts';
import type { Block, Line } from '../../document/document.ts';
import { amountIn, linkTo, type Reading } from '../reading.ts';
import { behind } from './places.ts';

type Total = Exclude<keyof Finance, 'bySource' | 'byPlan'>;

/** The amounts of each action that the sums of costs and funding are made of. */
export function costsBehind(reading: Reading): Block[] {
  const { texts } = reading;
  const { costs, costsToDate } = texts.behind;
  return [
    ...amountsTable(behind.costs, costs, ['costsPlanned', 'fundingPlanned', 'fundingSecured'], reading),
    ...amountsTable(behind.costsToDate, costsToDate, ['costsToDate', 'costsPlannedWhereReported'], reading),
  ];
}

/** One row an action that has an amount for any of these sums, and the sums. */
function amountsTable(to: string, title: string, totals: Total[], reading: Reading): Block[] {
  const { snapshot, texts } = reading;
  const { finance } = snapshot;
  const named = new Set(totals.flatMap((name) => finance[name].actions));
  if (named.size === 0) return [];
  const rowOf = (line: Line, sums: Record<Total, Sum>): Line[] => [
    line,
    ...totals.map((name) => [amountIn(sums[name], reading.language)]),
  ];
  return [
    place(3, to, title),
    {
      kind: 'table',
      caption: title,
      isCaptionHidden: true,
      columns: [
        { label: texts.list.action, share: 7 },
        ...totals.map((name) => ({ label: texts.money[name], isFigure: true, share: 3 })),
      ],
      rows: [
        ...[...reading.actions]
          .filter(([ref]) => named.has(ref))
          .map(([ref, { plan, action }]) =>
            // The sums of a plan that has no other action are its own amounts.
            rowOf([linkTo(reading, ref)], financeOf([{ ...plan, actions: [action] }])),
          ),
        rowOf([texts.list.total], finance),
      ],
    },
  ];
}
