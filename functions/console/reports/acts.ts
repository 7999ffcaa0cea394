import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { addCompileRequest, addRelease, readNotes, saveNotes } from '../../../shared/store/reports.ts';
import { audit } from '../audited.ts';
import type { ConsoleDependencies, ConsoleEnvironment } from '../context.ts';
import { isTooLong, isTooMuch, notesOf, typedFrom, typedNotes } from './notes.ts';
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
    const tooLong = [typed.foreword, ...typed.remarks.values()].filter(isTooLong).length > 0;
    if (tooLong || isTooMuch(notes))
      return sendReview(c, dependencies, meeting, { typed, message: texts.notes.tooMuch, isConflict: false });
    const home = `/console/reports/${meeting.id}`;
    if (!(await saveNotes(table, meeting.id, notes, typed.basedOn))) {
      const stored = await readNotes(table, meeting.id);
      // The second of two clicks finds saved what it says.
      if (JSON.stringify(notesOf(c, typedFrom(stored))) === JSON.stringify(notes)) return c.redirect(home, 303);
      return sendReview(c, dependencies, meeting, { typed, message: texts.notes.conflict, isConflict: true });
    }
    await audit(table, c, 'notes-saved', { meeting: meeting.id });
    const request = randomUUID();
    await addCompileRequest(table, { id: request, meeting: meeting.id, requestedAt: c.var.now });
    await reportQueue.request({ meeting: meeting.id, request });
    return c.redirect(home, 303);
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
