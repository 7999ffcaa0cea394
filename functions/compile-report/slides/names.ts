import { someOf } from '../internal/helpers-of.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, linesIn, type Room } from './fitting.ts';

/** More names than this nobody reads from the back row. */
const most = 6;

/** A sentence with as many names as there is room for, and how many more there are. */
export function withNames(names: string[], room: Room, reading: Reading, say = (list: string) => list): string {
  if (names.length === 0) return '';
  const sentence = (number: number) => say(someOf(names, reading, number));
  let number = most;
  while (number > 1 && linesIn(sentence(number), room) > room.lines) number -= 1;
  return fitted(sentence(number), room);
}
