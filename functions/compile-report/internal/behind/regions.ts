import { byStatus } from '../../../../shared/domain/report/headline.ts';
import { statuses } from '../../../../shared/domain/report/status.ts';
import { formatNumber } from '../../../../shared/texts/format.ts';
import { place } from '../../document/blocks.ts';
import type { Block, Line } from '../../document/document.ts';
import { linkToRegion, type Reading } from '../reading.ts';
import { behind } from './places.ts';

/** What the bars of the first page show, for all regions: how many actions are in which status. */
export function regionsBehind(reading: Reading): Block[] {
  const { snapshot, texts, terms, language } = reading;
  const { headline, plans } = snapshot;
  if (headline.actions === 0) return [];
  const used = statuses.filter((status) => headline.byStatus[status].length > 0);
  const number = (value: number) => formatNumber(value, language);
  const rowOf = (name: Line, groups: typeof headline.byStatus, all: number): Line[] => [
    name,
    ...used.map((status) => [number(groups[status].length)]),
    [number(all)],
  ];
  return [
    place(3, behind.regions, texts.behind.regions),
    {
      kind: 'table',
      caption: texts.behind.regions,
      isCaptionHidden: true,
      columns: [
        { label: texts.list.region, share: 4 },
        ...used.map((status) => ({ label: terms.statuses[status], isFigure: true, share: 3 })),
        { label: texts.list.total, isFigure: true, share: 3 },
      ],
      rows: [
        ...plans.map(({ id, actions }) => rowOf([linkToRegion(reading, id)], byStatus(actions), actions.length)),
        rowOf([texts.list.total], headline.byStatus, headline.actions),
      ],
    },
  ];
}
