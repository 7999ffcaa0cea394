import { randomUUID } from 'node:crypto';
import type { Meeting } from '../../../shared/domain/project/schema.ts';
import type { Overview } from '../../../shared/domain/rounds/overview.ts';
import type { ReportRecord } from '../../../shared/domain/rounds/state.ts';
import { formatFullDate, formatMoment } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import type { ConsoleContext } from '../context.ts';
import { textsOf } from '../page.tsx';
import { reviewTextsOf } from './texts.ts';

/** Meetings, how their reports stand, and the way to review them. */
export function ReportsList({ c, meetings }: { c: ConsoleContext; meetings: Overview['meetings'] }) {
  const { texts, language } = textsOf(c);
  return (
    <ul class="tasks">
      {meetings.map(({ meeting, reports: [last], isCompiling }) => (
        <li>
          <span>
            <strong dir="auto">{meetingName(meeting, language)}</strong>
            <br />
            <span class="quiet small">
              {formatFullDate(meeting.date, language)}, <bdi>{meeting.place}</bdi>
            </span>
          </span>
          <CompileForm c={c} meeting={meeting} />
          {isCompiling && <span class="note">{texts.reports.compiling}</span>}
          {!last && !isCompiling && <span class="note">{texts.reports.none}</span>}
          {last && <LastRevision c={c} meeting={meeting} last={last} />}
        </li>
      ))}
    </ul>
  );
}

/** Each form names its request, so that a double click is one. */
export function CompileForm({ c, meeting }: { c: ConsoleContext; meeting: Meeting }) {
  const { texts, language } = textsOf(c);
  return (
    <form method="post" action="/console/compile">
      <input type="hidden" name="meeting" value={meeting.id} />
      <input type="hidden" name="request" value={randomUUID()} />
      <button type="submit" class="second small">
        {texts.reports.compile}
        <span class="hidden">: {meetingName(meeting, language)}</span>
      </button>
    </form>
  );
}

function LastRevision({ c, meeting, last }: { c: ConsoleContext; meeting: Meeting; last: ReportRecord }) {
  const { timeZone } = c.var.project;
  const { texts, language } = reviewTextsOf(c);
  const release = c.var.state.releases.find(
    (candidate) => candidate.meeting === meeting.id && candidate.revision === last.revision,
  );
  const moment = (at: string) => formatMoment(at, timeZone, language);
  return (
    <span class="note">
      {texts.revisions.name(last.revision)}:{' '}
      {release?.releasedAt
        ? texts.revisions.released(moment(release.releasedAt))
        : texts.revisions.draft(moment(last.compiledAt))}
      .{' '}
      <a href={`/console/reports/${meeting.id}`}>
        {texts.link}
        <span class="hidden">: {meetingName(meeting, language)}</span>
      </a>
    </span>
  );
}
