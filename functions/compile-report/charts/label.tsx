import { ink, quiet } from './palette.ts';

interface LabelProps {
  lines: string[];
  x: number;
  /** The base line of the first line. */
  y: number;
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  isQuiet?: boolean;
  isBold?: boolean;
}

/** The distance from one base line to the next. */
export const leading = (size: number) => Math.round(size * 1.3);

/** A text within a chart, line under line. Each line is a text of its own, so that directions of writing do not mix. */
export function Label({ lines, x, y, size, anchor = 'start', isQuiet = false, isBold = false }: LabelProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text
          class={isQuiet ? 'quiet' : 'ink'}
          x={Math.round(x)}
          y={Math.round(y + index * leading(size))}
          font-size={size}
          fill={isQuiet ? quiet : ink}
          {...(anchor !== 'start' && { 'text-anchor': anchor })}
          {...(isBold && { 'font-weight': 700 })}
        >
          {line}
        </text>
      ))}
    </>
  );
}
