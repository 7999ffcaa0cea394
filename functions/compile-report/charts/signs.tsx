import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Status } from '../../../shared/domain/report/status.ts';

export type SignName = Status | ChangeKind;

/** Drawn, since the embedded typeface lacks these signs: outlines in a square of 16 by 16, filled or stroked. */
const shapes: Record<SignName, { path: string; isFilled?: boolean }> = {
  completed: { path: 'M2.5 8.5 6.5 12.5 13.5 4' },
  'on-track': { path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z', isFilled: true },
  'at-risk': { path: 'M8 2.5 14 13.5H2Z', isFilled: true },
  'off-track': { path: 'M3 3h10v10H3Z', isFilled: true },
  'on-hold': { path: 'M5.5 3v10M10.5 3v10' },
  abandoned: { path: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  'not-due': { path: 'M8 3.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 1 1 0-9.6Z' },
  'no-answer': { path: 'M5.2 5.4a2.8 2.8 0 1 1 4.3 2.6c-1 .7-1.5 1.1-1.5 2.2M8 12.6v1.4' },
  better: { path: 'M8 13.5V3M3.5 7.5 8 3l4.5 4.5' },
  worse: { path: 'M8 2.5V13M3.5 8.5 8 13l4.5-4.5' },
  same: { path: 'M2.5 8H13M8.5 3.5 13 8l-4.5 4.5' },
  new: { path: 'M8 2.5v11M2.5 8h11' },
  'no-data': { path: 'M3 8h10' },
};

interface SignProps {
  name: SignName;
  /** A colour, for wherever no style sheet is at work. */
  colour: string;
  /** Hooks for a style sheet: `signs-ink`, or `signs-` and a status. */
  tone: string;
}

/** The outline of a sign, for a square of 16 by 16. */
function SignShape({ name, colour, tone }: SignProps) {
  const { path, isFilled = false } = shapes[name];
  return isFilled ? (
    <path class={`filled signs-${tone}`} d={path} fill={colour} />
  ) : (
    <path
      class={`drawn signs-${tone}`}
      d={path}
      fill="none"
      stroke={colour}
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  );
}

/** A sign as a picture of its own. What it means stands beside it as a word. */
export function Sign({ name, colour, tone }: SignProps) {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <SignShape name={name} colour={colour} tone={tone} />
    </svg>
  );
}

/** A sign within a chart, its middle at `x` and `y`. */
export function Mark({ x, y, size, ...sign }: SignProps & { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${rounded(x - size / 2)} ${rounded(y - size / 2)}) scale(${rounded(size / 16)})`}>
      <SignShape {...sign} />
    </g>
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
