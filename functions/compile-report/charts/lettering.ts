import { lettersOf } from '../../../shared/domain/letters.ts';

/** Widths of letters in the embedded typeface, in parts of the size of type; the first that fits counts, and `other` for the rest. */
const widths: [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|!]/, 0.28],
  [/[\s()[\]frt/-]/, 0.37],
  [/[mwMW@%—]/, 0.92],
  [/[a-z0-9€?]/, 0.57],
  [/[A-ZÄÖÜ]/, 0.68],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u, 1.1],
];
const other = 0.62;

/** About how wide a text is set, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  return lettersOf(text).reduce((sum, letter) => sum + widthInEm(letter), 0) * size;
}

function widthInEm(letter: string): number {
  return widths.find(([letters]) => letters.test(letter))?.[1] ?? other;
}

/** Breaks a text into lines of at most `width`. What does not fit into `most` lines ends with "…". */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(/\s+/).flatMap((part) => split(part, width, size))) {
    const needed = widthOf(` ${word}`, size);
    const last = lines.at(-1);
    if (last !== undefined && needed <= room) {
      lines[lines.length - 1] = `${last} ${word}`;
      room -= needed;
    } else {
      if (lines.length === most) return [...lines.slice(0, -1), ending(last ?? '', width, size)];
      lines.push(word);
      room = width - widthOf(word, size);
    }
  }
  return lines;
}

/** A word that is longer than a line is broken wherever the line ends. */
function split(word: string, width: number, size: number): string[] {
  const parts: string[] = [];
  let room = 0;
  for (const letter of lettersOf(word)) {
    const needed = widthInEm(letter) * size;
    if (needed > room) {
      parts.push('');
      room = width;
    }
    parts[parts.length - 1] = `${parts.at(-1) ?? ''}${letter}`;
    room -= needed;
  }
  return parts;
}

function ending(line: string, width: number, size: number): string {
  const letters = lettersOf(line);
  while (letters.length > 0 && widthOf(`${letters.join('')} …`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()} …`;
}
