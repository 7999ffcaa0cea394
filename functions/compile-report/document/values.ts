/**
 * What a table for programs holds for an action, of one kind each: a text, a number, an amount in EUR, a calendar day
 * (`YYYY-MM-DD`) or a month (`YYYY-MM`). What is not known is undefined.
 */
export type Value =
  | { text: string | undefined }
  | { number: number | undefined }
  | { euros: number | undefined }
  | { day: string | undefined }
  | { month: string | undefined };

/** A column with its name, its width in characters, and what stands in it for a row. */
export interface ValueColumn<Row> {
  label: string;
  width: number;
  value: (row: Row) => Value;
}
