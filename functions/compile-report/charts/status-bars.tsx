import { scaleLinear } from 'd3-scale';
import { statuses, type Status } from '../../../shared/domain/report/status.ts';
import type { Drawing, Ground } from './chart.tsx';
import { drawKey } from './key.tsx';
import { Label, leading } from './label.tsx';
import { wrap } from './lettering.ts';
import { ink, paper } from './palette.ts';
import { Area } from './area.tsx';
import { Mark } from './signs.tsx';

/** The actions of a region, counted by status. */
export interface StatusBar {
  name: string;
  counts: Record<Status, number>;
}

/** No action gets more room than this, or a single one would look like a whole plan. */
const widestAction = 140;
const bar = { height: 25, gap: 9 };
/** Below these widths an area has no room for its number, or for its sign. */
const roomFor = { number: 46, sign: 22 };

/** One bar a region, one length an action in all of them. */
export function drawStatusBars(bars: StatusBar[], words: Record<Status, string>, ground: Ground): Drawing {
  const { width, size, isNarrow } = ground;
  const names = isNarrow ? width : Math.round(width * 0.3);
  const start = isNarrow ? 0 : names + 16;
  const most = Math.max(1, ...bars.map(({ counts }) => totalOf(counts)));
  const length = scaleLinear([0, most], [0, Math.min(width - start, most * widestAction)]);
  const used = statuses.filter((status) => bars.some(({ counts }) => counts[status] > 0));
  const key = drawKey(
    used.map((status) => ({
      word: words[status],
      mark: (x, y) => <Segment status={status} x={x} y={y} width={26} height={18} size={12} />,
    })),
    ground,
  );
  let y = key.height + 6;
  const rows = bars.map(({ name, counts }) => {
    const lines = wrap(name, names, size, 2);
    const label = lines.length * leading(size);
    const barTop = isNarrow ? y + label + 2 : y + Math.max(0, (label - bar.height) / 2);
    const labelTop = isNarrow ? y : y + Math.max(0, (bar.height - label) / 2);
    const bottom = Math.max(barTop + bar.height, labelTop + label);
    y = bottom + bar.gap;
    return (
      <>
        <Label lines={lines} x={0} y={labelTop + size} size={size} />
        <Bar counts={counts} start={start} y={barTop} length={length} size={size} />
      </>
    );
  });
  return {
    height: y,
    content: (
      <>
        {key.content}
        {rows}
      </>
    ),
  };
}

interface BarProps {
  counts: Record<Status, number>;
  start: number;
  y: number;
  length: (actions: number) => number;
  size: number;
}

function Bar({ counts, start, y, length, size }: BarProps) {
  let before = 0;
  return (
    <>
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => {
          const x = start + length(before);
          before += counts[status];
          return (
            <Segment
              status={status}
              count={counts[status]}
              x={x}
              y={y}
              width={length(counts[status]) - 2}
              height={bar.height}
              size={size}
            />
          );
        })}
    </>
  );
}

interface SegmentProps {
  status: Status;
  count?: number;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
}

/** An area with its sign and number on a light ground, so that no pattern lies behind them. */
function Segment({ status, count, x, y, width, height, size }: SegmentProps) {
  const hasNumber = count !== undefined && width >= roomFor.number;
  const isLabelled = hasNumber || width >= roomFor.sign;
  const plate = hasNumber ? 24 + String(count).length * size * 0.6 : size + 4;
  const left = x + (width - plate) / 2;
  const middle = y + height / 2;
  return (
    <>
      <Area status={status} x={x} y={y} width={width} height={height} />
      {isLabelled && (
        <>
          <rect class="paper" x={left} y={y + 3} width={plate} height={height - 6} rx={3} fill={paper} />
          <Mark
            name={status}
            colour={ink}
            tone="ink"
            x={hasNumber ? left + 4 + size / 2 : left + plate / 2}
            y={middle}
            size={size * 0.85}
          />
        </>
      )}
      {hasNumber && (
        <Label lines={[String(count)]} x={left + plate - 5} y={middle + size * 0.36} size={size} anchor="end" isBold />
      )}
    </>
  );
}

function totalOf(counts: Record<Status, number>): number {
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}
