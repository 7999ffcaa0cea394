import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { formatDateRange } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { listOf } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { PublicReading } from './reading.ts';

/** Meetings and conferences to come; no section where there are none. */
export function eventsSections(reading: PublicReading): Section[] {
  const { snapshot, texts } = reading;
  if (snapshot.events.length === 0) return [];
  const items = snapshot.events.map((meeting) => [eventLine(meeting, reading)]);
  return [{ id: 'events', heading: [texts.events.heading], startsPage: false, blocks: listOf(items) }];
}

/** A meeting with its date and place, and whether it is suspended. */
export function eventLine(meeting: PublicSnapshot['events'][number], { texts, language }: PublicReading): string {
  const when = formatDateRange(meeting.date, meeting.ends, language);
  const line = texts.events.item(meetingName(meeting, language), when, meeting.place);
  return meeting.status === 'suspended' ? `${line} (${texts.events.suspended})` : line;
}
