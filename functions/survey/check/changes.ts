import type { AnswerRow } from '../../../shared/texts/answer.ts';

/** An answer with what it was before, where that was something else; empty for nothing. */
export interface ComparedRow extends AnswerRow {
  before?: string;
}

/** Puts what was said before beside what is said now; without anything from before, nothing is compared. */
export function compared(now: AnswerRow[], before: AnswerRow[] | undefined): ComparedRow[] {
  if (!before) return now;
  const gone = before.filter(({ field }) => !now.some((row) => row.field === field));
  return [
    ...now.map((row) => {
      const was = before.find(({ field }) => field === row.field)?.value ?? '';
      // What was done is told anew each time: there is nothing that it could differ from.
      return was === row.value || (row.field === 'done' && was === '') ? row : { ...row, before: was };
    }),
    ...gone.map((row) => ({ ...row, value: '–', before: row.value })),
  ];
}

export function numberOfChanges(rows: ComparedRow[]): number {
  return rows.filter(({ before }) => before !== undefined).length;
}
