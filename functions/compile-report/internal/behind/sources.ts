import { financeOf } from '../../../../shared/domain/report/finance.ts';
import { place } from '../../document/blocks.ts';
import type { Block, Line } from '../../document/document.ts';
import { amountIn, linkTo, type Reading } from '../reading.ts';
import { behind } from './places.ts';

/** Which action counts on a source of funding, with how much, and what of it is secured. */
export function sourcesBehind(reading: Reading): Block[] {
  const { snapshot, texts } = reading;
  const { bySource } = snapshot.finance;
  if (bySource.length === 0) return [];
  return [
    place(3, behind.sources, texts.behind.sources),
    {
      kind: 'table',
      caption: texts.behind.sources,
      isCaptionHidden: true,
      columns: [
        { label: texts.money.source, share: 4 },
        { label: texts.list.action, share: 8 },
        { label: texts.money.fundingPlanned, isFigure: true, share: 3 },
        { label: texts.money.fundingSecured, isFigure: true, share: 3 },
      ],
      rows: rowsOf(reading),
    },
  ];
}

/** By source, then by action. Each action is looked at once: there can be as many sources as regions. */
function rowsOf(reading: Reading): Line[][] {
  const { snapshot, actions, language } = reading;
  const rows = new Map(snapshot.finance.bySource.map(({ source }) => [source, [] as Line[][]]));
  for (const [ref, { plan, action }] of actions) {
    for (const { source, planned, secured } of financeOf([{ ...plan, actions: [action] }]).bySource) {
      rows
        .get(source)
        ?.push([
          [{ quote: source, language }],
          [linkTo(reading, ref)],
          [amountIn(planned, language)],
          [amountIn(secured, language)],
        ]);
    }
  }
  return [...rows.values()].flat();
}
