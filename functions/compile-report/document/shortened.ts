import { lettersOf } from '../../../shared/domain/letters.ts';

/** No letter that is written by people takes more code units than that. */
const longestLetter = 8;

/** The beginning of a text, as far as a whole word fits into `length` characters; "…" says that there is more. */
export function shortened(text: string, length: number): string {
  const line = text.slice(0, (length + 1) * longestLetter).replace(/\s+/g, ' ');
  const letters = lettersOf(line);
  if (letters.length <= length) return line;
  const start = letters.slice(0, length).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${start.slice(0, lastSpace > length / 2 ? lastSpace : undefined)}\u00a0…`;
}
