import type { Language } from '../../domain/project/language.ts';
import type { Meeting, Project } from '../../domain/project/schema.ts';
import { textsIn, type Catalogue } from '../catalogue.ts';
import { formatMonth } from '../format.ts';
import { de } from './de.ts';
import { en, type Terms } from './en.ts';
import { ca } from './ca.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';

export type { Terms } from './en.ts';
export { changeSigns, statusSigns } from './signs.ts';

/** The words that all parts share. */
export function termsIn(language: Language): Catalogue<Terms> {
  return textsIn({ en, de, it, es, ca, nl, pl, fr }, language);
}

/** What a meeting is called: by its title, else by its number, else by its kind. */
export function meetingName(meeting: Meeting, language: Language): string {
  const { texts } = termsIn(language);
  if (meeting.title) return meeting.title;
  return meeting.kind === 'working-group' && meeting.number
    ? texts.numberedMeeting(meeting.number)
    : texts.meetingKinds[meeting.kind];
}

/** What a round is called: by the meeting that it leads up to, else by its month. */
export function roundName({ meetings }: Pick<Project, 'meetings'>, round: string, language: Language): string {
  const meeting = meetings.find(({ id }) => id === round);
  if (meeting) return meetingName(meeting, language);
  return /^\d{4}-\d{2}$/.test(round) ? formatMonth(round, language) : round;
}
