import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, type Instant } from '../domain/time.ts';
import type { Letter } from './letter.ts';

type Attachment = NonNullable<Letter['attachments']>[number];

/** A day, or several, to be taken over into a calendar. It blocks no time there. */
export interface CalendarEntry {
  /** The same for the same entry, so that a calendar knows it again when it has moved. */
  id: string;
  /** Counts how often the entry has moved. */
  sequence: number;
  summary: string;
  from: string;
  until: string;
  place?: string;
}

/**
 * The entry as a file that calendars open.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarEntry(
  { id, sequence, summary, from, until, place }: CalendarEntry,
  filename: string,
  now: Instant,
): Attachment {
  const calendar = ical({ prodId: '//Zwischenstand//EN', method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id,
    sequence,
    summary,
    stamp: new Date(now),
    start: new Date(from),
    // In a calendar a day ends where the next begins.
    end: new Date(addDays(until, 1)),
    allDay: true,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    ...(place && { location: place }),
  });
  return {
    filename,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: new TextEncoder().encode(calendar.toString()),
  };
}
