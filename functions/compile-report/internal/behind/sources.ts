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
        { label: texts.list.action, share: 5 },
        { label: texts.money.fundingPlanned, isFigure: true, share: 3 },
        { label: texts.money.fundingSecured, isFigure: true, share: 3 },
      ],
      rows: bySource.flatMap(({ source }) => rowsOf(source, reading)),
    },
  ];
}

function rowsOf(source: string, reading: Reading): Line[][] {
  return [...reading.actions].flatMap(([ref, { plan, action }]) => {
    const found = financeOf([{ ...plan, actions: [action] }]).bySource.find((row) => row.source === source);
    if (!found) return [];
    return [
      [
        [{ quote: source, language: reading.language }],
        [linkTo(reading, ref)],
        [amountIn(found.planned, reading.language)],
        [amountIn(found.secured, reading.language)],
      ],
    ];
  });
}
