import { widthOf, wrap } from '../charts/lettering.ts';
import { shortened } from '../document/shortened.ts';
import { heading, leading, measure, rowGap, roomBelow } from './stage.ts';

/** A room for text: its width in em of the slide, the lines it has, and the size and weight that the text is set in. */
export interface Room {
  width: number;
  lines: number;
  size?: number;
  isBold?: boolean;
}

/** Slides are set in the reader's own typeface, which may run wider than the one whose letters are known. */
const widest = 1.05;
const bolder = 1.08;

/** How many lines a text takes in a room. */
export function linesIn(text: string, { width, size = 1, isBold = false }: Omit<Room, 'lines'>): number {
  return wrap(text, width / (widest * (isBold ? bolder : 1)), size, Infinity).length;
}

/** How high a text stands in a room. */
export function heightIn(text: string, room: Omit<Room, 'lines'>): number {
  return linesIn(text, room) * (room.size ?? 1) * leading;
}

/** As much of a text as fits into a room, ending at a word; `after` it, something else has to find room. */
export function fitted(text: string, room: Room, after = ''): string {
  const narrowestLetter = widthOf('i', room.size ?? 1);
  let length = Math.floor((room.width * room.lines) / narrowestLetter);
  let short = shortened(text, length);
  while (length > 0 && linesIn(`${short}${after}`, room) > room.lines) {
    length = Math.floor(Math.min(length, short.length) * 0.95);
    short = shortened(text, length);
  }
  return short;
}

/** The room of a heading. */
export const headingRoom: Room = { width: measure, size: heading.size, isBold: true, lines: heading.lines };

/** As much of a heading as a slide has room for. */
export function fittedHeading(text: string): string {
  return fitted(text, headingRoom);
}

/** The height that is left below a heading. */
export function roomUnder(text: string): number {
  return roomBelow(Math.max(1, linesIn(text, headingRoom)));
}

/** The height of a row, by those of its cells. */
export function rowHeight(...cells: number[]): number {
  return Math.max(leading, ...cells) + rowGap;
}
