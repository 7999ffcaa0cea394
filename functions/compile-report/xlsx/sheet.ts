import type { Cell, Sheet } from 'write-excel-file/node';
import { monthOf } from '../../../shared/domain/time.ts';
import type { Value } from '../document/values.ts';

/** A column of a sheet: its name, its width in characters, and what stands in it for a row. */
export interface SheetColumn<Row> {
  label: string;
  width: number;
  cell: (row: Row) => Cell;
}

/** What a cell of the file format can hold. */
const longestCell = 32_767;

/** Text stays text, whatever it begins with: it is never read as a formula. */
export function textCell(text: string | undefined): Cell {
  if (!text) return null;
  return { value: text.slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' };
}

export function numberCell(value: number | undefined, format?: string): Cell {
  return value === undefined ? null : { value, type: Number, alignVertical: 'top', ...(format && { format }) };
}

export const moneyCell = (euros: number | undefined) => numberCell(euros, '#,##0.00');

/** A calendar day, `YYYY-MM-DD`. */
export function dayCell(day: string | undefined): Cell {
  return day ? dateCell(day, 'yyyy-mm-dd') : null;
}

/** A calendar month, `YYYY-MM`, as its first day. */
export function monthCell(month: string | undefined): Cell {
  return month ? dateCell(`${monthOf(month)}-01`, 'yyyy-mm') : null;
}

function dateCell(day: string, format: string): Cell {
  return { value: new Date(`${day}T00:00:00Z`), type: Date, format, align: 'left', alignVertical: 'top' };
}

/** A value as a cell of its kind. */
export function cellOf(value: Value): Cell {
  if ('text' in value) return textCell(value.text);
  if ('number' in value) return numberCell(value.number);
  if ('euros' in value) return moneyCell(value.euros);
  return 'day' in value ? dayCell(value.day) : monthCell(value.month);
}

/** A sheet whose header stays in sight while its rows are scrolled, as do the columns that name a row, if there are any. */
export function makeSheet<Row>(name: string, columns: SheetColumn<Row>[], rows: Row[], namedBy = 0): Sheet<never> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    ...(namedBy > 0 && { stickyColumnsCount: namedBy }),
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ label }) => ({
        value: label,
        type: String,
        fontWeight: 'bold',
        wrap: true,
        alignVertical: 'top',
        bottomBorderStyle: 'medium',
      })),
      ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ],
  };
}
