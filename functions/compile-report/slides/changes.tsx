import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Status } from '../../../shared/domain/report/status.ts';
import { formatNumber, formatPercent } from '../../../shared/texts/format.ts';
import type { Reading } from '../internal/reading.ts';
import { fittedHeading, heightIn, linesIn, roomUnder, rowHeight, type Room } from './fitting.ts';
import { onOnePage } from './pages.ts';
import type { Slide } from './slide.tsx';
import { columnGap, columns, leading, rowGap, signWidth, small, tableHead } from './stage.ts';
import { Table } from './table.tsx';
import { ActionName, actionName, ChangeWord } from './words.tsx';

/** The order in which the meeting wants to know. */
const counted: ChangeKind[] = ['worse', 'better', 'same', 'new', 'no-data'];
const named: ChangeKind[] = ['worse', 'better', 'new'];
const most = 6;

const countsHeight = 1.5 * leading + 0.8;
const furtherHeight = small * leading + rowGap;

/** What has changed, counted, and by name, the worst first; nothing while there is nothing to compare with. */
export function changesSlides(reading: Reading): Slide[] {
  const { snapshot, texts, since } = reading;
  if (!since) return [];
  const actions = snapshot.plans.flatMap((plan) => plan.actions);
  const of = (kind: ChangeKind) => actions.filter(({ change }) => change?.kind === kind);
  const numberOf = (kind: ChangeKind) => of(kind).length;
  const heading = fittedHeading(texts.changes.heading(numberOf('better'), numberOf('worse'), numberOf('same')));
  const changed = named.flatMap(of);
  const room = roomUnder(heading) - countsHeight - tableHead - furtherHeight;
  const rows = (lines: number) => changed.slice(0, most).map((action) => row(action, lines, reading));
  const shown = onOnePage(room, rows(2), rows(1));
  const further = changed.length - shown.length;
  const { change, before, now } = texts.changes.columns;
  return [
    {
      id: 'changes',
      kind: 'plain',
      heading,
      content: (
        <>
          <ul class="counts" aria-label={texts.list.actions}>
            {counted
              .filter((kind) => of(kind).length > 0)
              .map((kind) => (
                <li>
                  <strong>{formatNumber(of(kind).length, reading.language)}</strong>{' '}
                  <ChangeWord change={kind} reading={reading} />
                </li>
              ))}
          </ul>
          {shown.length > 0 && (
            <Table
              name="changes"
              caption={texts.changes.table}
              labels={[change, texts.list.action, before, now]}
              named={1}
              labelled={[2, 3]}
              rows={shown}
            />
          )}
          {further > 0 && <p class="further">{texts.further(further)}</p>}
        </>
      ),
    },
  ];
}

function row(action: ActionReport, lines: number, reading: Reading) {
  const { ref, change, status, progress } = action;
  const [changeWidth, nameWidth, beforeWidth, nowWidth] = columns.changes;
  const nameRoom: Room = { width: nameWidth - columnGap, lines };
  const kind = change?.kind ?? 'no-data';
  const before = change?.from ? standing(change.from, change.progressBefore, reading) : '–';
  const now = standing(status, progress, reading);
  return {
    height: rowHeight(
      heightIn(reading.terms.changes[kind], { width: changeWidth - columnGap - signWidth }),
      linesIn(actionName(ref, reading, nameRoom), nameRoom) * leading,
      heightIn(before, { width: beforeWidth - columnGap, size: small }),
      heightIn(now, { width: nowWidth, size: small }),
    ),
    cells: [
      <ChangeWord change={kind} reading={reading} />,
      <ActionName action={ref} reading={reading} room={nameRoom} />,
      <span class="small">{before}</span>,
      <span class="small">{now}</span>,
    ],
  };
}

function standing(status: Status, percent: number | undefined, { terms, language }: Reading): string {
  const word = terms.statuses[status];
  return percent === undefined ? word : `${word},\u00a0${formatPercent(percent, language)}`;
}
