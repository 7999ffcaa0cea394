import type { Child } from 'hono/jsx';
import type { Ground } from './chart.tsx';
import { Label, leading } from './label.tsx';
import { widthOf, wrap } from './lettering.ts';

export interface KeyEntry {
  /** The mark, drawn for a box of 26 by 16 whose corner is at `x` and `y`. */
  mark: (x: number, y: number) => Child;
  word: string;
}

const box = { width: 26, height: 16, gap: 8, between: 22 };

/** What the marks of a chart mean, for where there is no room to say it at the mark; in as many lines as it takes. */
export function drawKey(entries: KeyEntry[], { width, size }: Ground): { height: number; content: Child } {
  let x = 0;
  let y = 0;
  const placed = entries.map(({ mark, word }) => {
    const room = width - box.width - box.gap;
    const lines = wrap(word, room, size, 3);
    const needed = box.width + box.gap + Math.max(...lines.map((line) => widthOf(line, size)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += leading(size) + 4;
    }
    const place = { x, y };
    x += needed + box.between;
    y += (lines.length - 1) * leading(size);
    return { mark, lines, ...place };
  });
  return {
    height: y + leading(size) + 6,
    content: placed.map(({ mark, lines, ...at }) => (
      <>
        {mark(at.x, at.y + 1)}
        <Label lines={lines} x={at.x + box.width + box.gap} y={at.y + box.height - 2} size={size} isQuiet />
      </>
    )),
  };
}
