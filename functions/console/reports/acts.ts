import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import { addCompileRequest, addRelease, readNotes, saveNotes } from '../../../shared/store/reports.ts';
import { audit } from '../audited.ts';
import type { ConsoleDependencies, ConsoleEnvironment } from '../context.ts';
import { notesOf, typedFrom, typedNotes, unsavedBecause } from './notes.ts';
import { sendReview } from './review.tsx';
import { reviewTextsOf } from './texts.ts';

/** What the coordinator does with a report: add to it, and release it. Doing it twice does nothing twice. */
export function reviewActRoutes(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const { table, reportQueue } = dependencies;
  const routes = new Hono<ConsoleEnvironment>();

  routes.post('/reports/:meeting/notes', async (c) => {
    const meeting = c.var.project.meetings.find(({ id }) => id === c.req.param('meeting'));
    if (!meeting) return c.notFound();
    const { texts } = reviewTextsOf(c);
    const typed = typedNotes(c, await c.req.parseBody());
    const notes = notesOf(c, typed);
    const unsaved = unsavedBecause(typed, notes, texts);
    if (unsaved) return sendReview(c, dependencies, meeting, { typed, message: unsaved, isConflict: false });
    const isSaved = await saveNotes(table, meeting.id, notes, typed.basedOn);
    const stored = isSaved ? undefined : await readNotes(table, meeting.id);
    const isSame = stored && isDeepStrictEqual(notesOf(c, typedFrom(stored)), notes);
    if (!isSaved && !isSame)
      return sendReview(c, dependencies, meeting, { typed, message: texts.notes.conflict, isConflict: true });
    if (isSaved) await audit(table, c, 'notes-saved', { meeting: meeting.id });
    // Named after what was saved: of two clicks, and of a try after one that broke off, one report comes.
    const request = `notes.${meeting.id}.${stored?.version ?? typed.basedOn + 1}`;
    if (await addCompileRequest(table, { id: request, meeting: meeting.id, requestedAt: c.var.now }))
      await reportQueue.request({ meeting: meeting.id, request });
    return c.redirect(`/console/reports/${meeting.id}`, 303);
  });

  routes.post('/reports/:meeting/release', async (c) => {
    const { revision } = await c.req.parseBody();
    const report = c.var.state.reports.find(
      (candidate) => candidate.meeting === c.req.param('meeting') && String(candidate.revision) === revision,
    );
    if (!report?.round) return c.notFound();
    const { meeting, round, folder } = report;
    const release = { meeting, revision: report.revision, round, folder, requestedAt: c.var.now };
    if (await addRelease(table, release)) {
      await audit(table, c, 'release-requested', { meeting, revision: String(report.revision) });
      await reportQueue.request({ meeting, release: report.revision });
    }
    return c.redirect(`/console/reports/${meeting}`, 303);
  });
  return routes;
}
