import { actionColumns, actionRowsOf, type ActionRow } from '../internal/action-columns.ts';
import type { Reading } from '../internal/reading.ts';
import { cellOf, makeSheet } from './sheet.ts';

/** Every action with all that was planned and reported. */
export function actionsSheet(reading: Reading) {
  return makeSheet(
    reading.texts.workbook.sheets.actions,
    actionColumns(reading).map(({ label, width, value }) => ({
      label,
      width,
      cell: (row: ActionRow) => cellOf(value(row)),
    })),
    actionRowsOf(reading),
    2,
  );
}
