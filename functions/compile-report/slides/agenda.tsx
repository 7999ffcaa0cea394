import type { AgendaItem } from '../../../shared/domain/report/agenda.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { regionName, type Reading } from '../internal/reading.ts';
import { fittedHeading, heightIn, roomUnder, rowHeight, type Room } from './fitting.ts';
import { withNames } from './names.ts';
import { paged, roomiest } from './pages.ts';
import type { Slide } from './slide.tsx';
import { columnGap, columns, leading, rowGap, small, tableHead } from './stage.ts';
import { Table } from './table.tsx';

const [pointWidth, aboutWidth] = columns.agenda;

/** What the meeting could talk about, with which regions, and for how long. */
export function agendaSlides(reading: Reading): Slide[] {
  const { snapshot, texts, language } = reading;
  const together = snapshot.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const heading = fittedHeading(texts.agenda.heading);
  const { point, about, minutes } = texts.agenda.columns;
  const rows = (lines: number) => snapshot.agenda.map((item) => row(item, lines, reading));
  const room = roomUnder(heading) - tableHead - leading - rowGap;
  const pages = paged(roomiest(room, rows(2), rows(1)), room);
  return pages.map((page, index) => ({
    id: index === 0 ? 'agenda' : `agenda.${index + 1}`,
    kind: 'plain',
    heading,
    part:
      pages.length > 1
        ? texts.page(formatNumber(index + 1, language), formatNumber(pages.length, language))
        : undefined,
    content: (
      <>
        <p class="quiet">{texts.agenda.length(together)}</p>
        <Table
          name="agenda"
          caption={texts.agenda.heading}
          labels={[point, about, minutes]}
          figures={[2]}
          labelled={[2]}
          rows={page}
        />
      </>
    ),
  }));
}

function row(item: AgendaItem, lines: number, reading: Reading) {
  const aboutRoom: Room = { width: aboutWidth - columnGap, size: small, lines };
  const point = reading.texts.agenda.points[item.kind];
  const about = withNames(regionsOf(item, reading), aboutRoom, reading);
  return {
    height: rowHeight(heightIn(point, { width: pointWidth - columnGap }), heightIn(about, aboutRoom)),
    cells: [point, <span class="small">{about || '–'}</span>, formatNumber(item.minutes, reading.language)],
  };
}

/** The regions that a point is about, each once. */
function regionsOf({ actions, plans }: AgendaItem, reading: Reading): string[] {
  const ofActions = actions.flatMap((ref) => reading.actions.get(ref)?.plan.id ?? []);
  return [...new Set([...ofActions, ...plans])].map((plan) => regionName(reading, plan));
}
