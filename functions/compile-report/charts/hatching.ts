export type Hatching = 'diagonal' | 'cross' | 'horizontal';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const distance = 7;

/**
 * Lines across a box, each cut off at its edges, as the data of an SVG path. Drawn line by line, because an SVG
 * pattern shows its seams in print.
 */
export function hatching(kind: Hatching, box: Box): string {
  if (kind === 'horizontal') return horizontal(box);
  return kind === 'cross' ? `${diagonal(box, false)}${diagonal(box, true)}` : diagonal(box, false);
}

function horizontal({ x, y, width, height }: Box): string {
  return steps(distance / 2, height, distance)
    .map((offset) => `M${round(x)} ${round(y + offset)}h${round(width)}`)
    .join('');
}

/** Rising lines at 45 degrees; mirrored, falling ones. */
function diagonal({ x, y, width, height }: Box, isMirrored: boolean): string {
  return steps(distance / 2, width + height, distance)
    .map((offset) => {
      const from = { x: Math.max(0, offset - height), y: Math.min(height, offset) };
      const to = { x: Math.min(width, offset), y: Math.max(0, offset - width) };
      const place = (point: { x: number; y: number }) =>
        `${round(isMirrored ? x + width - point.x : x + point.x)} ${round(y + point.y)}`;
      return `M${place(from)}L${place(to)}`;
    })
    .join('');
}

function steps(from: number, until: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((until - from) / step)) }, (_, index) => from + index * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
