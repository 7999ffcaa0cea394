import { lettersOf } from '../domain/letters.ts';

/** Longer words do not fit into a narrow column. */
const longest = 24;
const mayBreakHere = '\u200b';

/** Lets the lines of print break within words that are too long for them, as addresses of web pages are. */
export function breakable(text: string): string {
  return text.replace(/\S{25,}/g, (word) => {
    const letters = lettersOf(word);
    return letters
      .map((letter, index) => (index > 0 && index % (longest / 2) === 0 ? mayBreakHere + letter : letter))
      .join('');
  });
}
