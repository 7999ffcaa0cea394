import type { Ground } from '../charts/chart.tsx';
import { drawStatusBars } from '../charts/status-bars.tsx';
import { regionName, type Reading } from '../internal/reading.ts';
import { sourceOf } from '../internal/source.ts';
import { statusChart } from '../internal/status-chart.ts';
import { fitted, fittedHeading, roomUnder, type Room } from './fitting.ts';
import { withNames } from './names.ts';
import { Picture } from './picture.tsx';
import type { Slide } from './slide.tsx';
import { leading, measure, small } from './stage.ts';
import { byAttention, type Counted } from '../internal/by-attention.ts';

/** Letters of the chart become as large as the smallest ones of the slide; on a phone, as those of the report. */
const wide: Ground = { isNarrow: false, width: 820, size: Math.ceil((small * 820) / measure) };
const narrow: Ground = { isNarrow: true, width: 288, size: 14 };

const notesRoom: Room = { width: measure, size: small, lines: 2 };
const notesHeight = notesRoom.lines * small * leading + 0.4;

/** The bars of the regions by status: as many as can be read from the back row, those first that need attention most. */
export function statusSlide(reading: Reading): Slide {
  const heading = fittedHeading(statusChart(reading).title);
  const all = byAttention(reading);
  const shown = asManyAsFit(all, roomUnder(heading) - notesHeight, reading);
  const plans = shown.map(({ plan }) => plan);
  const { description } = statusChart({ ...reading, snapshot: { ...reading.snapshot, plans } });
  const picture = { title: heading, description };
  return {
    id: 'status',
    kind: 'plain',
    heading,
    content: (
      <figure>
        <Picture {...picture} name="wide" ground={wide} drawing={draw(shown, wide, reading)} />
        <Picture {...picture} name="narrow" ground={narrow} drawing={draw(shown, narrow, reading)} />
        <figcaption dir="auto">{notesOn(shown.length, all.length, reading)}</figcaption>
      </figure>
    ),
  };
}

function draw(regions: Counted[], ground: Ground, { terms }: Reading) {
  const bars = regions.map(({ plan, counts }) => ({ name: plan.region, counts }));
  return drawStatusBars(bars, terms.statuses, ground);
}

function asManyAsFit(regions: Counted[], room: number, reading: Reading): Counted[] {
  const height = (number: number) => draw(regions.slice(0, number), wide, reading).height * (measure / wide.width);
  let number = 1;
  while (number < regions.length && height(number + 1) <= room) number += 1;
  return regions.slice(0, number);
}

/** Where the figures come from, what is not shown, and for whom older answers stand in. */
function notesOn(shown: number, all: number, reading: Reading): string {
  const { snapshot, texts, date } = reading;
  const source = [sourceOf(reading), ...(shown < all ? [texts.status.shown(shown, all)] : [])].join(' ');
  const older = snapshot.response.older.map(({ plan, day }) =>
    texts.method.olderItem(regionName(reading, plan), date(day)),
  );
  if (older.length === 0) return fitted(source, notesRoom);
  return withNames(older, notesRoom, reading, (names) => `${source} ${texts.method.older(names)}`);
}
