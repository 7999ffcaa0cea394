import { randomUUID } from 'node:crypto';
import type { Overview } from '../../shared/domain/rounds/overview.ts';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import { reportFormats, type ReportFile } from '../../shared/store/report-files.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

const files = Object.keys(reportFormats) as ReportFile[];

/** Meetings with their reports, and the word to compile one. Each form names its request, so that a double click is one. */
export function ReportsList({ c, meetings }: { c: ConsoleContext; meetings: Overview['meetings'] }) {
  const { texts, language } = textsOf(c);
  return (
    <ul class="tasks">
      {meetings.map(({ meeting, reports, isCompiling }) => (
        <li>
          <span>
            <strong dir="auto">{meetingName(meeting, language)}</strong>
            <br />
            <span class="quiet small">
              {formatFullDate(meeting.date, language)}, <bdi>{meeting.place}</bdi>
            </span>
          </span>
          <form method="post" action="/console/compile">
            <input type="hidden" name="meeting" value={meeting.id} />
            <input type="hidden" name="request" value={randomUUID()} />
            <button type="submit" class="second small">
              {texts.reports.compile}
              <span class="hidden">: {meetingName(meeting, language)}</span>
            </button>
          </form>
          {isCompiling && <span class="note">{texts.reports.compiling}</span>}
          {reports.length === 0 && !isCompiling && <span class="note">{texts.reports.none}</span>}
          {reports.map((report) => (
            <Revision c={c} report={report} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Revision({ c, report: { meeting, revision, compiledAt } }: { c: ConsoleContext; report: ReportRecord }) {
  const { texts, language } = textsOf(c);
  const name = texts.reports.revision(revision, formatMoment(compiledAt, c.var.project.timeZone, language));
  return (
    <span class="note">
      {name}:{' '}
      {files.map((file, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/console/reports/${meeting}/${revision}/${file}`}>
            {texts.reports.formats[file]}
            <span class="hidden"> ({name})</span>
          </a>
        </>
      ))}
    </span>
  );
}
