import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import { printable } from '../../../shared/texts/printable.ts';
import type { Value } from '../document/values.ts';
import { actionColumns, actionRowsOf } from '../internal/action-columns.ts';
import { readingOf } from '../internal/reading.ts';

/** By it, spreadsheets recognise UTF-8. */
const byteOrderMark = '\ufeff';

/** What makes a spreadsheet take a text for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/**
 * The actions of a report as comma-separated values by RFC 4180, in UTF-8 with a byte order mark: a header in the
 * language, then one row an action. Days are `YYYY-MM-DD`, months `YYYY-MM`, numbers have a decimal point, amounts are
 * in EUR; what is not known is empty. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function renderCsv(snapshot: Snapshot, language: Language): string {
  const reading = readingOf(printable(snapshot), language);
  const columns = actionColumns(reading);
  const rows = [
    columns.map(({ label }) => textField(label)),
    ...actionRowsOf(reading).map((row) => columns.map(({ value }) => fieldOf(value(row)))),
  ];
  return byteOrderMark + rows.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function fieldOf(value: Value): string {
  if ('text' in value) return textField(value.text ?? '');
  const [known] = Object.values(value) as (string | number | undefined)[];
  return known === undefined ? '' : String(known);
}

function textField(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
