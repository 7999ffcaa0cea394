import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../../shared/domain/time.ts';
import type { Drawing, Ground } from './chart.tsx';
import { drawKey } from './key.tsx';
import { Label, leading } from './label.tsx';
import { widthOf } from './lettering.ts';
import { ink, paper, quiet, rule } from './palette.ts';

/** How the project stood at the end of a round, in percent. */
export interface ProgressPoint {
  day: string;
  month: string;
  progress: number;
  gone: number;
}

export interface ProgressLineWords {
  progress: string;
  gone: string;
  percent: (value: number) => string;
}

const plot = { height: 200, top: 24 };
/** Room for the numbers of the scale. */
const leastMargin = 46;

/** Mean progress over time as a line, against the mean share of the time gone as a broken one. At least two points. */
export function drawProgressLine(points: ProgressPoint[], words: ProgressLineWords, ground: Ground): Drawing {
  const { width, size } = ground;
  const first = points[0]?.day ?? '';
  const key = drawKey(
    [
      { word: words.progress, mark: (x, y) => <Stroke path={`M${x} ${y + 8}H${x + 26}`} /> },
      { word: words.gone, mark: (x, y) => <Stroke path={`M${x} ${y + 8}H${x + 26}`} isBroken /> },
    ],
    ground,
  );
  const top = key.height + plot.top;
  const longestMonth = Math.max(...points.map(({ month }) => widthOf(month, size)));
  const margin = Math.max(leastMargin, Math.ceil(longestMonth / 2));
  const x = scaleLinear([0, Math.max(1, daysBetween(first, points.at(-1)?.day ?? first))], [margin, width - margin]);
  const y = scaleLinear([0, 100], [top + plot.height, top]);
  const places = points.map((point) => ({ ...point, x: x(daysBetween(first, point.day)), y: y(point.progress) }));
  const path = (value: (point: ProgressPoint) => number) =>
    places.map((place, index) => `${index === 0 ? 'M' : 'L'}${round(place.x)} ${round(y(value(place)))}`).join('');
  // Away from the other line, unless that leads out of the plot.
  const isAbove = ({ progress, gone }: ProgressPoint) => progress > gone || progress < 15;
  const labelled = spaced(places, longestMonth + 14);
  return {
    height: top + plot.height + leading(size) + 10,
    content: (
      <>
        {key.content}
        {[0, 50, 100].map((value) => (
          <>
            <path class="rule" d={`M${margin} ${y(value)}H${width - margin}`} stroke={rule} fill="none" />
            <Label
              lines={[words.percent(value)]}
              x={margin - 8}
              y={y(value) + size * 0.36}
              size={size - 1}
              anchor="end"
              isQuiet
            />
          </>
        ))}
        <Stroke path={path(({ gone }) => gone)} isBroken />
        <Stroke path={path(({ progress }) => progress)} />
        {places.map((place) => (
          <circle
            class="point"
            cx={round(place.x)}
            cy={round(place.y)}
            r={4.5}
            fill={ink}
            stroke={paper}
            stroke-width="1.5"
          />
        ))}
        {labelled.map((place) => (
          <>
            <Label
              lines={[words.percent(place.progress)]}
              x={place.x}
              y={place.y + (isAbove(place) ? -12 : size + 10)}
              size={size}
              anchor="middle"
              isBold
            />
            <Label
              lines={[place.month]}
              x={place.x}
              y={top + plot.height + leading(size)}
              size={size - 1}
              anchor="middle"
              isQuiet
            />
          </>
        ))}
      </>
    ),
  };
}

function Stroke({ path, isBroken = false }: { path: string; isBroken?: boolean }) {
  return isBroken ? (
    <path class="quiet-line" d={path} stroke={quiet} stroke-width="2" stroke-dasharray="6 5" fill="none" />
  ) : (
    <path class="ink-line" d={path} stroke={ink} stroke-width="3" fill="none" stroke-linejoin="round" />
  );
}

/** The last place, and of those before it as many as keep the distance from each other. */
function spaced<Place extends { x: number }>(places: Place[], distance: number): Place[] {
  const kept: Place[] = [];
  for (const place of places.toReversed()) {
    if ((kept.at(-1)?.x ?? Infinity) - place.x >= distance) kept.push(place);
  }
  return kept;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
