import type { Language } from '../../shared/domain/project/language.ts';
import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { localDate } from '../../shared/domain/time.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import { meetingEntry } from './calendar-entries.ts';
import type { Composing } from './compose.ts';

/** Says for which meeting the report is, whether to read it before that, and whether it takes the place of another. */
export function reportSharedWords(
  { meeting: id, revision }: Extract<RoundMail, { kind: 'report-shared' }>,
  { project, state, now }: Composing,
  language: Language,
): Pick<Letter, 'subject' | 'paragraphs' | 'attachments'> {
  const { reportShared: texts } = mailTexts(language).texts;
  const meeting = project.meetings.find((candidate) => candidate.id === id);
  const name = meeting ? meetingName(meeting, language) : id;
  const today = localDate(now, project.timeZone);
  // What has begun is worth an entry in the calendar until it is over, but nobody can read anything before it.
  const isAhead = meeting !== undefined && meeting.date > today;
  const isToBeNoted = meeting !== undefined && (meeting.ends ?? meeting.date) >= today;
  const isCorrected = state.releases.some((other) => other.meeting === id && other.revision < revision);
  return {
    subject: texts.subject(project.name, name),
    paragraphs: [
      ...texts.body(project.name, name, meeting && formatFullDate(meeting.date, language), isAhead),
      ...(isCorrected ? [texts.corrected] : []),
    ],
    ...(isToBeNoted && { attachments: [meetingEntry(project, meeting, language, now)] }),
  };
}
