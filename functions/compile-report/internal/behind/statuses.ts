import type { ActionReport } from '../../../../shared/domain/report/action-report.ts';
import { asPlannedStatuses, attentionStatuses } from '../../../../shared/domain/report/headline.ts';
import { statuses, type Status } from '../../../../shared/domain/report/status.ts';
import { formatNumber } from '../../../../shared/texts/format.ts';
import { paragraph, place } from '../../document/blocks.ts';
import type { Block, Line } from '../../document/document.ts';
import { linkTo, type Reading } from '../reading.ts';
import { behind } from './places.ts';

const restStatuses = statuses.filter(
  (status) => !asPlannedStatuses.includes(status) && !attentionStatuses.includes(status),
);

/** Each action once, under its status; the statuses under the figure of the first page that they are counted in. */
export function statusesBehind(reading: Reading): Block[] {
  const { headline } = reading.snapshot;
  const { asPlanned, attention, rest } = reading.texts.behind;
  if (headline.actions === 0) return [];
  return [
    // The headline names the actions on track even when there are none.
    ...group(behind.asPlanned, asPlanned, asPlannedStatuses, reading, ['on-track']),
    ...group(behind.attention, attention, attentionStatuses, reading),
    ...group(behind.rest, rest, restStatuses, reading),
  ];
}

function group(
  to: string,
  label: string,
  among: readonly Status[],
  reading: Reading,
  always: readonly Status[] = [],
): Block[] {
  const { byStatus } = reading.snapshot.headline;
  const shown = among.filter((status) => byStatus[status].length > 0 || always.includes(status));
  const number = among.reduce((sum, status) => sum + byStatus[status].length, 0);
  return [
    place(3, to, countedOf(label, number, reading)),
    ...(shown.length === 0 ? [paragraph(reading.texts.behind.none)] : []),
    ...shown.flatMap((status) => statusBlocks(status, reading)),
  ];
}

function statusBlocks(status: Status, reading: Reading): Block[] {
  const { snapshot, texts, terms, actions } = reading;
  const refs = snapshot.headline.byStatus[status];
  const title = countedOf(terms.statuses[status], refs.length, reading);
  // Where no answer counts, it is the time that has gone by the day of the report.
  const goneLabel = status === 'no-answer' ? texts.time.historyColumns.gone : texts.workbook.gone;
  return [
    place(4, behind.status(status), title),
    refs.length === 0
      ? paragraph(texts.behind.none)
      : {
          kind: 'table',
          caption: title,
          isCaptionHidden: true,
          columns: [
            { label: texts.list.action, share: 10 },
            { label: texts.regions.columns.answer, share: 4 },
            { label: texts.time.historyColumns.progress, isFigure: true, share: 3 },
            { label: goneLabel, isFigure: true, share: 3 },
          ],
          rows: refs.flatMap((ref) => {
            const action = actions.get(ref)?.action;
            return action ? [rowOf(action, reading)] : [];
          }),
        },
  ];
}

function rowOf({ ref, progress, gone, said }: ActionReport, reading: Reading): Line[] {
  const { language, date } = reading;
  return [
    [linkTo(reading, ref)],
    [said ? date(said.day) : '–'],
    [progress === undefined ? '–' : formatNumber(progress, language)],
    [formatNumber(gone, language)],
  ];
}

/** "On track: 9 of 14". */
function countedOf(label: string, number: number, { snapshot, texts }: Reading): string {
  return texts.behind.counted(label, texts.figures.of(number, snapshot.headline.actions));
}
