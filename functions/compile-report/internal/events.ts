import { formatDateRange } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { listOf, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Reading } from './reading.ts';

/** Meetings and conferences to come. */
export function eventsSection({ snapshot, texts, language }: Reading): Section {
  const items = snapshot.events.map((meeting) => {
    const when = formatDateRange(meeting.date, meeting.ends, language);
    const suffix = meeting.status === 'suspended' ? ` (${texts.events.suspended})` : '';
    return [`${texts.events.item(meetingName(meeting, language), when, meeting.place)}${suffix}`];
  });
  return {
    id: 'events',
    heading: [texts.events.heading],
    startsPage: false,
    blocks: items.length > 0 ? listOf(items) : [paragraph(texts.events.none)],
  };
}
