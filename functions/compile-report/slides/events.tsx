import type { Meeting } from '../../../shared/domain/project/schema.ts';
import { formatDateRange } from '../../../shared/texts/format.ts';
import { slideTexts } from '../../../shared/texts/slides/index.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, fittedHeading, heightIn, roomUnder, rowHeight, type Room } from './fitting.ts';
import { onOnePage } from './pages.ts';
import type { Slide } from './slide.tsx';
import { columnGap, columns, leading, measure, rowGap, small } from './stage.ts';

const [dateWidth, nameWidth, placeWidth] = columns.events;
const contactRoom: Room = { width: measure, size: small, lines: 3 };

/** What comes next, and whom to ask. */
export function eventsSlide(reading: Reading): Slide {
  const { snapshot, texts, language } = reading;
  const { coordinator } = snapshot.project;
  const contact = fitted(texts.contact(coordinator.organisation, coordinator.email), contactRoom);
  const heading = fittedHeading(headingOf(reading));
  const below = heightIn(contact, contactRoom) + 2 * rowGap + small * leading;
  const items = (lines: number) => snapshot.events.map((meeting) => itemOf(meeting, lines, reading));
  const shown = onOnePage(roomUnder(heading) - below, items(2), items(1));
  const further = snapshot.events.length - shown.length;
  return {
    id: 'events',
    kind: 'plain',
    heading,
    content: (
      <>
        {shown.length > 0 && <ul class="events">{shown.map(({ item }) => item)}</ul>}
        {further > 0 && <p class="further">{texts.further(further)}</p>}
        {shown.length === 0 && <p>{texts.events.none}</p>}
        <p class="contact" dir="auto" lang={language}>
          {contact}
        </p>
      </>
    ),
  };
}

/** The next event that will take place: the meeting that the slides are for is no news to those who sit in it. */
function headingOf({ snapshot, texts, language }: Reading): string {
  const next = snapshot.events.find(({ id, status }) => status === 'planned' && id !== snapshot.meeting.id);
  if (!next) return texts.events.heading;
  return slideTexts(language).texts.next(meetingName(next, language), formatDateRange(next.date, next.ends, language));
}

function itemOf(meeting: Meeting, lines: number, { texts, language }: Reading) {
  const roomOf = (width: number): Room => ({ width: width - columnGap, lines });
  const nameRoom: Room = { ...roomOf(nameWidth), isBold: true };
  const when = formatDateRange(meeting.date, meeting.ends, language);
  const name = fitted(meetingName(meeting, language), nameRoom);
  const place = fitted(meeting.place, roomOf(placeWidth));
  const suspended = meeting.status === 'suspended' ? ` (${texts.events.suspended})` : '';
  return {
    height: rowHeight(
      heightIn(`${when}${suspended}`, roomOf(dateWidth)),
      heightIn(name, nameRoom),
      heightIn(place, roomOf(placeWidth)),
    ),
    item: (
      <li>
        <span>
          {when}
          {suspended}
        </span>
        <strong dir="auto">{name}</strong>
        <span dir="auto">{place}</span>
      </li>
    ),
  };
}
