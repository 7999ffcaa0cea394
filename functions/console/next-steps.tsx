import type { MailKind } from '../../shared/domain/rounds/mail.ts';
import type { Work } from '../../shared/domain/rounds/work.ts';
import { localDate } from '../../shared/domain/time.ts';
import { formatFullDate, formatTime } from '../../shared/texts/format.ts';
import { meetingName, roundName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';
import { reviewTextsOf } from './reports/texts.ts';

/** What happens next by itself, and when. */
export function NextSteps({ c, next }: { c: ConsoleContext; next: Work[] }) {
  const { timeZone } = c.var.project;
  const { texts, language } = textsOf(c);
  if (next.length === 0) return <p>{texts.next.nothing}</p>;
  return (
    <dl class="facts">
      {next.map((work) => (
        <>
          <dt>
            {formatFullDate(localDate(work.at, timeZone), language)}, {formatTime(work.at, timeZone, language)}
          </dt>
          <dd>{stepText(work, c)}</dd>
        </>
      ))}
    </dl>
  );
}

function stepText(work: Work, c: ConsoleContext): string {
  const { project } = c.var;
  const { texts, language } = textsOf(c);
  switch (work.kind) {
    case 'open-round':
      return texts.next['open-round'](roundName(project, work.round.id, language));
    case 'compile-report': {
      const meeting = project.meetings.find(({ id }) => id === work.meeting);
      return texts.next['compile-report'](meeting ? meetingName(meeting, language) : work.meeting);
    }
    case 'release-report':
      return reviewTextsOf(c).texts.next['release-report'];
    case 'send-mail':
      if (work.mail.kind === 'report-shared') return reviewTextsOf(c).texts.next['report-shared'];
      if (work.mail.kind === 'reminder') return texts.next.reminder(work.mail.number);
      return isTold(work.mail.kind) ? texts.next[work.mail.kind] : texts.next.other;
  }
}

type ToldKind = 'announcement' | 'invitation' | 'last-call' | 'round-closed';

function isTold(kind: MailKind): kind is ToldKind {
  return kind === 'announcement' || kind === 'invitation' || kind === 'last-call' || kind === 'round-closed';
}
