import type { AuditEntry } from '../../shared/store/audit.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { meetingName, roundName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

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
    case 'compile-requested': {
      const found = project.meetings.find(({ id }) => id === meeting);
      return history[what](found ? meetingName(found, language) : meeting);
    }
    case 'paused':
    case 'resumed':
    case 'closed':
    case 'imported':
      return history[what];
  }
}
