import type { ActionReport } from '../../../../shared/domain/report/action-report.ts';
import { formatDifference, formatNumber, formatPercent } from '../../../../shared/texts/format.ts';
import { place } from '../../document/blocks.ts';
import type { Block, Line } from '../../document/document.ts';
import { linkTo, type Reading } from '../reading.ts';
import { behind } from './places.ts';

/** The figures that the mean is taken over, with what the chart of progress against time shows of all of them. */
export function progressBehind(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  const { progress } = snapshot.headline;
  if (!progress) return [];
  const { counted, basis, mean } = texts.behind;
  return [
    place(3, behind.progress, counted(texts.behind.progress, formatPercent(Math.round(progress.mean), language))),
    {
      kind: 'table',
      caption: counted(basis, texts.figures.of(progress.actions.length, snapshot.headline.actions)),
      columns: [
        { label: texts.list.action, share: 10 },
        { label: texts.time.historyColumns.progress, isFigure: true, share: 3 },
        { label: texts.workbook.gone, isFigure: true, share: 3 },
        { label: texts.workbook.lag, isFigure: true, share: 3 },
      ],
      rows: [
        ...actionsOf(progress.actions, reading).map(progressRow),
        [[mean], [formatNumber(progress.mean, language)], ['–'], ['–']],
      ],
    },
  ];

  function progressRow({ ref, progress: percent = 0, gone }: ActionReport): Line[] {
    const figures = [formatNumber(percent, language), formatNumber(gone, language)];
    return [[linkTo(reading, ref)], ...figures.map((figure) => [figure]), [formatDifference(gone - percent, language)]];
  }
}

/** The differences that the mean change is taken over. */
export function changeBehind(reading: Reading): Block[] {
  const { snapshot, texts, language, since } = reading;
  const { progressChange } = snapshot.headline;
  if (!progressChange || !since) return [];
  const { counted, change, basisOfChange, points, mean } = texts.behind;
  const difference = formatDifference(Math.round(progressChange.points), language);
  return [
    place(3, behind.progressChange, counted(change, texts.since.points(difference, since))),
    {
      kind: 'table',
      caption: counted(basisOfChange, texts.figures.of(progressChange.actions.length, snapshot.headline.actions)),
      columns: [
        { label: texts.list.action, share: 10 },
        { label: texts.workbook.progressBefore, isFigure: true, share: 3 },
        { label: texts.time.historyColumns.progress, isFigure: true, share: 3 },
        { label: points, isFigure: true, share: 3 },
      ],
      rows: [
        ...actionsOf(progressChange.actions, reading).map(changeRow),
        [[mean], ['–'], ['–'], [formatDifference(progressChange.points, language)]],
      ],
    },
  ];

  function changeRow({ ref, progress = 0, change: changed }: ActionReport): Line[] {
    return [
      [linkTo(reading, ref)],
      [formatNumber(changed?.progressBefore ?? 0, language)],
      [formatNumber(progress, language)],
      [formatDifference(changed?.points ?? 0, language)],
    ];
  }
}

function actionsOf(refs: string[], { actions }: Reading): ActionReport[] {
  return refs.map((ref) => actions.get(ref)?.action).filter((action) => action !== undefined);
}
