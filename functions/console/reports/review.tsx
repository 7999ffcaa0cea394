import { Hono } from 'hono';
import type { Meeting } from '../../../shared/domain/project/schema.ts';
import { releaseRequest } from '../../../shared/domain/rounds/reports.ts';
import { readCompiling } from '../../../shared/store/compiling.ts';
import { readNotes } from '../../../shared/store/reports.ts';
import { readAskedPlans } from '../../../shared/store/rounds.ts';
import { formatFullDate } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import type { ConsoleContext, ConsoleDependencies, ConsoleEnvironment } from '../context.ts';
import { sendConsolePage } from '../page.tsx';
import { Compare, compareAsked } from './compare.tsx';
import { CompileForm } from './list.tsx';
import { NotesForm } from './notes-form.tsx';
import { typedFrom, type TypedNotes } from './notes.ts';
import { ReleaseForm } from './release-form.tsx';
import { Revisions } from './revisions.tsx';
import { reviewTextsOf } from './texts.ts';

export function reviewRoutes(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();
  routes.get('/reports/:meeting', (c) => {
    const meeting = c.var.project.meetings.find(({ id }) => id === c.req.param('meeting'));
    return meeting ? sendReview(c, dependencies, meeting) : c.notFound();
  });
  return routes;
}

/** Notes as they were posted and not saved, and why. */
export interface UnsavedNotes {
  typed: TypedNotes;
  message: string;
  isConflict: boolean;
}

/** A meeting's report: its revisions, what the coordinator adds, what is different between two, and the release. */
export async function sendReview(
  c: ConsoleContext,
  dependencies: ConsoleDependencies,
  meeting: Meeting,
  unsaved?: UnsavedNotes,
) {
  const { texts, language } = reviewTextsOf(c);
  const reports = c.var.state.reports
    .filter((report) => report.meeting === meeting.id)
    .sort((a, b) => b.revision - a.revision);
  const [last] = reports;
  const { table, reportFiles } = dependencies;
  const [stored, compiling, compared, asked] = await Promise.all([
    readNotes(table, meeting.id),
    readCompiling(table, meeting.id),
    compareAsked(c, reports, reportFiles),
    last?.round === undefined ? undefined : readAskedPlans(table, last.round),
  ]);
  return sendConsolePage(
    c,
    texts.heading(meetingName(meeting, language)),
    <>
      <p class="lead">
        {formatFullDate(meeting.date, language)}, <bdi>{meeting.place}</bdi>
      </p>
      <Working c={c} meeting={meeting} compiling={compiling} />
      {last ? <Revisions c={c} reports={reports} /> : <p>{texts.none}</p>}
      {last && <ReleaseForm c={c} last={last} asked={asked?.plans} />}
      <CompileForm c={c} meeting={meeting} />
      <NotesForm
        c={c}
        meeting={meeting.id}
        typed={unsaved?.typed ?? typedFrom(stored)}
        message={unsaved?.message}
        storedMeanwhile={unsaved?.isConflict ? stored : undefined}
      />
      <Compare c={c} reports={reports} compared={compared} />
      <p class="no-print">
        <a href="/console">{texts.back}</a>
      </p>
    </>,
    { isSignedIn: true, status: unsaved ? 422 : 200 },
  );
}

interface WorkingProps {
  c: ConsoleContext;
  meeting: Meeting;
  compiling: Awaited<ReturnType<typeof readCompiling>>;
}

/** What is being done on the report, and how far it has come. */
function Working({ c, meeting, compiling }: WorkingProps) {
  const { texts } = reviewTextsOf(c);
  const { compileRequests, reports, releases } = c.var.state;
  const requested = compileRequests.find(
    ({ id, meeting: asked }) => asked === meeting.id && !reports.some(({ request }) => request === id),
  );
  const release = releases.find((candidate) => candidate.meeting === meeting.id && !candidate.releasedAt);
  if (!requested && !release) return null;
  const request = requested?.id ?? (release && releaseRequest(release));
  return (
    <div class="notice" role="status">
      <p>
        <strong>{release && !requested ? texts.working.releasing(release.revision) : texts.working.heading}</strong>
      </p>
      {compiling?.request === request && compiling && (
        <p>
          {compiling.regions && `${texts.working.regions(compiling.regions.read, compiling.regions.of)} `}
          {texts.working.files(compiling.files.length, compiling.ofFiles)}
        </p>
      )}
      <p>
        <a href={`/console/reports/${meeting.id}`}>{texts.working.reload}</a>
      </p>
    </div>
  );
}
