import type { AuditEntry } from '../../shared/store/audit.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { meetingName, roundName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';
import { reviewTextsOf } from './reports/texts.ts';

const shown = 20;

/** What was done, and when, the latest first. */
export function History({ c, entries }: { c: ConsoleContext; entries: AuditEntry[] }) {
  const { texts, language } = textsOf(c);
  if (entries.length === 0) return null;
  return (
    <details class="no-print">
      <summary>{texts.history.heading}</summary>
      <dl class="facts">
        {entries
          .toReversed()
          .slice(0, shown)
          .map((entry) => (
            <>
              <dt>{formatMoment(entry.at, c.var.project.timeZone, language)}</dt>
              <dd dir="auto">{words(entry, c)}</dd>
            </>
          ))}
      </dl>
    </details>
  );
}

function words({ what, details }: AuditEntry, c: ConsoleContext): string {
  const { project } = c.var;
  const { texts, language } = textsOf(c);
  const { history } = texts;
  const { plan = '', deadline = '', round = '', meeting = '' } = details;
  const region = project.plans.find(({ id }) => id === plan)?.region ?? plan;
  const { texts: review } = reviewTextsOf(c);
  const nameOf = (id: string) => {
    const found = project.meetings.find((candidate) => candidate.id === id);
    return found ? meetingName(found, language) : id;
  };
  switch (what) {
    case 'extended':
      return history.extended(region || history.everybody, formatFullDate(deadline, language));
    case 'reminded':
    case 'skipped':
    case 'unskipped':
    case 'address-corrected':
    case 'address-retried':
      return history[what](region);
    case 'round-requested':
      return history[what](roundName(project, round, language), formatFullDate(deadline, language));
    case 'compile-requested':
      return history[what](nameOf(meeting));
    case 'notes-saved':
      return review.history[what](nameOf(meeting));
    case 'release-requested':
      return review.history[what](nameOf(meeting), details['revision'] ?? '');
    case 'paused':
    case 'resumed':
    case 'closed':
    case 'imported':
      return history[what];
  }
}
