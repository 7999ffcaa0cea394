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
/** Room for the numbers of the scale, and beside it on the right. */
const scaleRoom = 46;
const leastMargin = 6;

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
  const monthWidth = ({ month }: ProgressPoint) => widthOf(month, size);
  const valueWidth = ({ progress }: ProgressPoint) => widthOf(words.percent(progress), size);
  // The first number stands beside those of the scale, not upon them.
  const inset = Math.max(...points.map(valueWidth)) / 2 + 4;
  const beside = (point: ProgressPoint | undefined) => (point ? Math.ceil(monthWidth(point) / 2 - inset) : 0);
  const left = Math.max(scaleRoom, beside(points[0]));
  const right = width - Math.max(leastMargin, beside(points.at(-1)));
  const lastDay = points.at(-1)?.day ?? first;
  const x = scaleLinear([0, Math.max(1, daysBetween(first, lastDay))], [left + inset, right - inset]);
  const y = scaleLinear([0, 100], [top + plot.height, top]);
  const places = points.map((point) => ({ ...point, x: x(daysBetween(first, point.day)), y: y(point.progress) }));
  const path = (value: (point: ProgressPoint) => number) =>
    places.map((place, index) => `${index === 0 ? 'M' : 'L'}${round(place.x)} ${round(y(value(place)))}`).join('');
  // Away from the other line, unless that leads out of the plot.
  const isAbove = ({ progress, gone }: ProgressPoint) => progress > gone || progress < 15;
  const values = spaced(places, valueWidth, 6).map((place) => ({
    words: words.percent(place.progress),
    x: place.x,
    y: place.y + (isAbove(place) ? -12 : size + 10),
  }));
  const dated = spaced(places, monthWidth, 14);
  return {
    height: top + plot.height + leading(size) + 10,
    content: (
      <>
        {key.content}
        {[0, 50, 100].map((value) => (
          <>
            <path class="rule" d={`M${left} ${y(value)}H${right}`} stroke={rule} fill="none" />
            <Label
              lines={[words.percent(value)]}
              x={left - 8}
              y={y(value) + size * 0.36}
              size={size - 1}
              anchor="end"
              isQuiet
            />
          </>
        ))}
        {values.map((value) => (
          <ValueGround {...value} size={size} />
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
        {values.map((value) => (
          <Label lines={[value.words]} x={value.x} y={value.y} size={size} anchor="middle" isBold />
        ))}
        {dated.map(({ month, x }) => (
          <Label lines={[month]} x={x} y={top + plot.height + leading(size)} size={size - 1} anchor="middle" isQuiet />
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

/** The light ground of a number, so that the scale does not strike it through. */
function ValueGround({ words, x, y, size }: { words: string; x: number; y: number; size: number }) {
  const room = widthOf(words, size) + 4;
  return (
    <rect
      class="paper"
      x={round(x - room / 2)}
      y={round(y - size + 2)}
      width={round(room)}
      height={size}
      fill={paper}
    />
  );
}

/** The first place and the last, and between them as many as keep their labels apart, the later ones before the earlier. */
function spaced<Place extends { x: number }>(places: Place[], widthOf: (place: Place) => number, gap: number): Place[] {
  const areApart = (a: Place, b: Place) => b.x - a.x >= (widthOf(a) + widthOf(b)) / 2 + gap;
  const [first] = places;
  const last = places.at(-1);
  if (!first || !last || first === last) return places;
  const kept = [last];
  for (const place of places.slice(1, -1).toReversed()) {
    if (areApart(place, kept.at(-1) ?? last) && areApart(first, place)) kept.push(place);
  }
  return [first, ...kept.toReversed()];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
