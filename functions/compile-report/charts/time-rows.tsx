import { scaleLinear } from 'd3-scale';
import type { Child } from 'hono/jsx';
import type { Status } from '../../../shared/domain/report/status.ts';
import type { Drawing, Ground } from './chart.tsx';
import { drawKey } from './key.tsx';
import { Label, leading } from './label.tsx';
import { widthOf, wrap } from './lettering.ts';
import { ink, paper, quiet, rule, signColours } from './palette.ts';
import { Mark } from './signs.tsx';

/** An action: its progress, if there is a figure, and the share of its timeframe that has gone, both in percent. */
export interface TimeRow {
  name: string;
  status: Status;
  progress: number | undefined;
  gone: number;
  /** What stands beside the name: the date of an older answer, or why there is no figure. */
  note: string | undefined;
}

export interface TimeRowWords {
  progress: string;
  gone: string;
  percent: (value: number) => string;
}

/** Room beside the scale for the numbers at its ends. */
const margin = 66;
const markHeight = 34;

/** One line an action from the time gone to the progress, on one scale from 0 to 100 for all. */
export function drawTimeRows(rows: TimeRow[], words: TimeRowWords, ground: Ground): Drawing {
  const { width, size, isNarrow } = ground;
  const x = scaleLinear([0, 100], [margin, width - margin]);
  const key = drawKey(
    [
      {
        word: words.progress,
        mark: (left, top) => (
          <>
            <Mark name="on-track" colour={signColours['on-track']} tone="on-track" x={left + 8} y={top + 8} size={13} />
            <Mark name="at-risk" colour={signColours['at-risk']} tone="at-risk" x={left + 21} y={top + 8} size={13} />
          </>
        ),
      },
      { word: words.gone, mark: (left, top) => <TimeMark x={left + 13} y={top + 8} /> },
    ],
    ground,
  );
  let y = key.height + 6;
  const drawn: Child[] = [];
  for (const row of rows) {
    const lines = wrap(row.name, width, size, isNarrow ? 5 : 3);
    const notes = row.note ? wrap(row.note, width, size - 1, 2) : [];
    const top = y + lines.length * leading(size) + notes.length * leading(size - 1);
    drawn.push(
      <>
        <Label lines={lines} x={0} y={y + size} size={size} />
        <Label lines={notes} x={0} y={y + lines.length * leading(size) + size - 1} size={size - 1} isQuiet />
        <Track row={row} x={x} y={top + markHeight / 2} size={size} percent={words.percent} />
      </>,
    );
    y = top + markHeight + 10;
  }
  return {
    height: y + leading(size),
    content: (
      <>
        {key.content}
        {drawn}
        {[0, 50, 100].map((value) => (
          <Label lines={[words.percent(value)]} x={x(value)} y={y + size - 4} size={size - 1} anchor="middle" isQuiet />
        ))}
      </>
    ),
  };
}

interface TrackProps {
  row: TimeRow;
  x: (percent: number) => number;
  y: number;
  size: number;
  percent: (value: number) => string;
}

function Track({ row: { status, progress, gone }, x, y, size, percent }: TrackProps) {
  // Each number stands on the side away from the other mark.
  const isBehind = progress !== undefined && progress < gone;
  return (
    <>
      <path
        class="rule"
        d={`M${x(0)} ${y}H${x(100)}M${x(0)} ${y - 5}V${y + 5}M${x(50)} ${y - 3}V${y + 3}M${x(100)} ${y - 5}V${y + 5}`}
        stroke={rule}
        fill="none"
      />
      {progress !== undefined && (
        <path class="link" d={`M${x(progress)} ${y}H${x(gone)}`} stroke={quiet} stroke-width="3" fill="none" />
      )}
      <TimeMark x={x(gone)} y={y} />
      <Beside
        value={percent(gone)}
        x={x(gone)}
        y={y}
        size={size}
        isLeft={!isBehind && progress !== undefined}
        isQuiet
      />
      {progress !== undefined && (
        <>
          <Mark name={status} colour={signColours[status]} tone={status} x={x(progress)} y={y} size={18} />
          <Beside value={percent(progress)} x={x(progress)} y={y} size={size} isLeft={isBehind} />
        </>
      )}
    </>
  );
}

function TimeMark({ x, y }: { x: number; y: number }) {
  return <path class="ink-line" d={`M${x} ${y - 9}V${y + 9}`} stroke={ink} stroke-width="2.5" fill="none" />;
}

interface BesideProps {
  value: string;
  x: number;
  y: number;
  size: number;
  isLeft: boolean;
  isQuiet?: boolean;
}

/** A number on a light ground, so that the scale does not strike it through. */
function Beside({ value, x, y, size, isLeft, isQuiet = false }: BesideProps) {
  const room = widthOf(value, size) + 6;
  return (
    <>
      <rect
        class="paper"
        x={Math.round(isLeft ? x - 13 - room + 3 : x + 10)}
        y={y - 3}
        width={Math.round(room)}
        height={6}
        fill={paper}
      />
      <Label
        lines={[value]}
        x={x + (isLeft ? -13 : 13)}
        y={y + size * 0.36}
        size={size}
        anchor={isLeft ? 'end' : 'start'}
        isQuiet={isQuiet}
        isBold={!isQuiet}
      />
    </>
  );
}
