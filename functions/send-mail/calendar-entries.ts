import type { Language } from '../../shared/domain/project/language.ts';
import type { Meeting, Project } from '../../shared/domain/project/schema.ts';
import { deadlineFor, type RoundState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { calendarEntry } from '../../shared/mail/calendar-entry.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';

/** The deadline of a plan in a round. An extension moves the entry that a calendar has. */
export function deadlineEntry(
  project: Project,
  { round, extensions }: RoundState,
  plan: string,
  summary: string,
  now: Instant,
) {
  const deadline = deadlineFor(plan, round, extensions);
  const sequence = extensions.filter((extension) => (extension.plan ?? plan) === plan).length;
  const entry = { id: idOf(project, `${round.id}.${plan}`), sequence, summary, from: deadline, until: deadline };
  return calendarEntry(entry, 'deadline.ics', now);
}

/** A meeting. A later mail about it has a higher sequence, so that the entry moves with the meeting. */
export function meetingEntry(project: Project, meeting: Meeting, language: Language, now: Instant) {
  const { id, date, ends, place } = meeting;
  const entry = {
    id: idOf(project, id),
    sequence: Number(now.slice(0, 10).replaceAll('-', '')),
    summary: `${project.name}: ${meetingName(meeting, language)}`,
    from: date,
    until: ends ?? date,
    place,
  };
  return calendarEntry(entry, 'meeting.ics', now);
}

function idOf({ id, sender }: Project, entry: string): string {
  return `${id}.${entry}@${sender.email.split('@').at(-1) ?? ''}`;
}
