import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { formatPercent } from '../../../shared/texts/format.ts';
import { actionAnchor } from '../document/places.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, heightIn, linesIn, rowHeight, type Room } from './fitting.ts';
import { columnGap, columns, leading, signWidth, small } from './stage.ts';
import { Table, type Row } from './table.tsx';
import { ChangeWord, StatusWord, Words } from './words.tsx';

export interface ActionRow extends Row {
  height: number;
}

const [titleWidth, statusWidth, , changeWidth] = columns.actions;
const noteRoom = { width: titleWidth - columnGap, size: small };

/** An action as a row: its title in at most so many lines, its status, its progress, its change. */
export function actionRow(action: ActionReport, plan: PlanReport, lines: number, reading: Reading): ActionRow {
  const titleRoom: Room = { width: titleWidth - columnGap, lines, isBold: true };
  const { terms, language } = reading;
  const { status, progress, change } = action;
  const title = fitted(action.planned.title, titleRoom);
  const note = noteOn(action, plan, reading);
  return {
    id: actionAnchor(action.ref),
    height: rowHeight(
      linesIn(title, titleRoom) * leading + heightIn(note, noteRoom),
      heightIn(terms.statuses[status], { width: statusWidth - columnGap - signWidth }),
      change ? heightIn(terms.changes[change.kind], { width: changeWidth - signWidth }) : 0,
    ),
    cells: [
      <>
        <Words text={title} language={plan.language} />
        {note && <span class="remark">{note}</span>}
      </>,
      <StatusWord status={status} reading={reading} />,
      progress === undefined ? '–' : formatPercent(progress, language),
      change ? <ChangeWord change={change.kind} reading={reading} /> : '–',
    ],
  };
}

/** What the note on the whole region does not say: that an answer says nothing any more, or is older than the others. */
function noteOn({ status, said }: ActionReport, plan: PlanReport, { texts, date }: Reading): string {
  if (!said) return '';
  if (status === 'no-answer') return texts.action.outdated(date(said.day));
  return said.isOlder && said.day !== plan.said?.day ? texts.time.older(date(said.day)) : '';
}

export function ActionTable({ rows, reading }: { rows: ActionRow[]; reading: Reading }) {
  if (rows.length === 0) return <></>;
  const { texts, terms } = reading;
  return (
    <Table
      name="actions"
      caption={texts.list.actions}
      labels={[texts.list.action, texts.workbook.status, terms.actionFields.progress, texts.changes.columns.change]}
      figures={[2]}
      labelled={[2]}
      rows={rows}
    />
  );
}
