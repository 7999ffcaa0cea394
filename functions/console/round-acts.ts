import { Hono } from 'hono';
import * as z from 'zod';
import { possibleDeadlines } from '../../shared/domain/rounds/choices.ts';
import { overviewOf } from '../../shared/domain/rounds/overview.ts';
import { extensionsAfterPause } from '../../shared/domain/rounds/pause.ts';
import { localDate } from '../../shared/domain/time.ts';
import { addExtension, closeRound, pauseRound, requestOpening, resumeRound } from '../../shared/store/rounds.ts';
import { audit } from './audited.ts';
import type { ConsoleContext, ConsoleDependencies, ConsoleEnvironment } from './context.ts';

const roundForm = z.object({ round: z.string().catch('') });
const openForm = z.object({ round: z.string().catch(''), deadline: z.string().catch('') });

/**
 * What the coordinator can do with a round as a whole. Each form names its round: a page that was left open must not
 * pause or close the next one. Doing it twice does nothing twice.
 */
export function roundActRoutes({ table }: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();
  const current = async (c: ConsoleContext) => {
    const { round } = roundForm.parse(await c.req.parseBody());
    const last = c.var.state.rounds.at(-1);
    return last?.round.id === round ? last : undefined;
  };

  routes.post('/pause', async (c) => {
    const found = await current(c);
    if (!found) return c.notFound();
    const { round } = found;
    const isOpen = overviewOf(c.var.project, c.var.state, c.var.now).round?.isOpen ?? false;
    if (isOpen && (await pauseRound(table, round.id, c.var.now))) await audit(table, c, 'paused', { round: round.id });
    return c.redirect('/console', 303);
  });

  routes.post('/resume', async (c) => {
    const found = await current(c);
    if (!found) return c.notFound();
    const { round } = found;
    // First the deadlines: should this break off, the round is still paused, and can be resumed once more.
    for (const extension of extensionsAfterPause(c.var.project, found, c.var.now)) {
      await addExtension(table, round.id, extension);
    }
    if (await resumeRound(table, round.id)) await audit(table, c, 'resumed', { round: round.id });
    return c.redirect('/console', 303);
  });

  routes.post('/close', async (c) => {
    const found = await current(c);
    if (!found) return c.notFound();
    const { project, state, now } = c.var;
    // The second of two clicks finds it closed.
    if (overviewOf(project, state, now).round?.isOpen) {
      await closeRound(table, found.round.id, { at: now, day: localDate(now, project.timeZone) });
      await audit(table, c, 'closed', { round: found.round.id });
    }
    return c.redirect('/console', 303);
  });

  routes.post('/open', async (c) => {
    const { project, state, now } = c.var;
    const { round, deadline } = openForm.parse(await c.req.parseBody());
    const { nextRound } = overviewOf(project, state, now);
    // It was opened meanwhile, by its calendar or by another click: the page shows how it stands.
    if (nextRound?.id !== round) return c.redirect('/console', 303);
    if (!possibleDeadlines(project, localDate(now, project.timeZone)).includes(deadline)) return c.notFound();
    if (await requestOpening(table, { round, deadline, requestedAt: now })) {
      await audit(table, c, 'round-requested', { round, deadline });
    }
    return c.redirect('/console', 303);
  });
  return routes;
}
