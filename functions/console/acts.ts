import { Hono } from 'hono';
import * as z from 'zod';
import { possibleExtensions } from '../../shared/domain/rounds/choices.ts';
import { overviewOf } from '../../shared/domain/rounds/overview.ts';
import { deadlineFor } from '../../shared/domain/rounds/state.ts';
import { localDate } from '../../shared/domain/time.ts';
import { addAuditEntry } from '../../shared/store/audit.ts';
import { addCompileRequest } from '../../shared/store/reports.ts';
import { addExtension, addExtraReminder } from '../../shared/store/rounds.ts';
import { audit } from './audited.ts';
import type { ConsoleDependencies, ConsoleEnvironment } from './context.ts';
import { deadlineField, everyPlan } from './extension-form.tsx';
import { sendHome } from './home.tsx';
import { textsOf } from './page.tsx';

const extensionForm = z.object({ plan: z.string().catch(''), deadline: z.string().catch('') });
const reminderForm = z.object({ plan: z.string().catch('') });
const compileForm = z.object({ meeting: z.string(), request: z.uuid() });

/** What the coordinator can do. Each act is a fact of its own, and is audited; doing it twice does nothing twice. */
export function actRoutes(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const { table, reportQueue } = dependencies;
  const routes = new Hono<ConsoleEnvironment>();

  routes.post('/extend', async (c) => {
    const { project, state, now } = c.var;
    const { plan, deadline } = extensionForm.parse(await c.req.parseBody());
    const current = state.rounds.at(-1);
    if (!current || (plan !== everyPlan && !current.round.plans.includes(plan))) return c.notFound();
    const onePlan = plan === everyPlan ? undefined : plan;
    const before = deadlineFor(onePlan, current.round, current.extensions);
    // The second of two clicks finds done what it asks for.
    if (deadline === before) return c.redirect('/console', 303);
    const days = possibleExtensions(project, current.round, before, localDate(now, project.timeZone));
    if (!days.includes(deadline))
      return sendHome(c, dependencies, { form: deadlineField(plan), message: textsOf(c).texts.regions.notPossible });
    const extension = { plan: onePlan, deadline, extendedAt: now };
    if (await addExtension(table, current.round.id, extension)) {
      await audit(table, c, 'extended', { round: current.round.id, ...(onePlan && { plan: onePlan }), deadline });
    }
    return c.redirect('/console', 303);
  });

  routes.post('/remind', async (c) => {
    const { project, state, now } = c.var;
    const { plan } = reminderForm.parse(await c.req.parseBody());
    const standing = overviewOf(project, state, now).standings.find((candidate) => candidate.plan === plan);
    const round = state.rounds.at(-1)?.round.id;
    if (!standing || !round) return c.notFound();
    // Where nobody can be reminded any more, it is no longer offered: the page shows why.
    if (!standing.ifReminded) return c.redirect('/console', 303);
    const day = localDate(now, project.timeZone);
    if (await addExtraReminder(table, round, { plan, day, requestedAt: now })) {
      await audit(table, c, 'reminded', { round, plan });
    }
    return c.redirect('/console', 303);
  });

  routes.post('/compile', async (c) => {
    const { project, now } = c.var;
    const form = compileForm.safeParse(await c.req.parseBody());
    if (!form.success || !project.meetings.some(({ id }) => id === form.data.meeting)) return c.notFound();
    const { meeting, request } = form.data;
    // The id of the request comes with the form, so that a double click is one request.
    if (await addCompileRequest(table, { id: request, meeting, requestedAt: now })) {
      await addAuditEntry(table, { id: request, at: now, what: 'compile-requested', details: { meeting } });
      await reportQueue.request({ meeting, request });
    }
    return c.redirect(`/console/reports/${meeting}`, 303);
  });
  return routes;
}
