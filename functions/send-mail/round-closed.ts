import type { Language } from '../../shared/domain/project/language.ts';
import { reportedMeetings } from '../../shared/domain/rounds/calendar.ts';
import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { localDate } from '../../shared/domain/time.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import type { RoundFacts } from '../../shared/texts/mail/en.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import { meetingEntry } from './calendar-entries.ts';
import type { Composing } from './compose.ts';

/** Says whether there is a report, and for which meeting it is. */
export function roundClosedWords(
  mail: Extract<RoundMail, { kind: 'round-closed' }>,
  facts: RoundFacts,
  { project, state, now }: Composing,
  language: Language,
): Pick<Letter, 'subject' | 'paragraphs' | 'attachments'> {
  const { roundClosed: texts } = mailTexts(language).texts;
  const submissions = state.rounds.find(({ round }) => round.id === mail.round)?.submissions ?? [];
  const hasAnswered = submissions.some(({ plan }) => plan === mail.plan);
  const today = localDate(now, project.timeZone);
  const meeting = reportedMeetings(project).find(({ date }) => date >= today);
  return {
    subject: texts.subject(facts),
    paragraphs: [
      ...(hasAnswered ? texts.answered(facts) : texts.missing(facts)),
      ...(meeting ? [texts.meeting(meetingName(meeting, language), formatFullDate(meeting.date, language))] : []),
    ],
    ...(meeting && { attachments: [meetingEntry(project, meeting, language, now)] }),
  };
}
