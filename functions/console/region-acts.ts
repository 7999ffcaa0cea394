import { Hono } from 'hono';
import * as z from 'zod';
import { findContact, isOpenFor, isUnreachable, type ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { correctAddress, readKnownAddresses, retryAddress } from '../../shared/store/addresses.ts';
import { skipPlan, unskipPlan } from '../../shared/store/rounds.ts';
import { audit } from './audited.ts';
import type { ConsoleContext, ConsoleDependencies, ConsoleEnvironment } from './context.ts';
import { sendHome } from './home.tsx';
import { textsOf } from './page.tsx';

const skipForm = z.object({ round: z.string().catch(''), plan: z.string().catch('') });
const addressForm = z.object({ contact: z.string().catch(''), email: z.string().trim().catch('') });

/** What the coordinator can do about one region: leave it out in a round, and mend the addresses of its contacts. */
export function regionActRoutes(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const { table } = dependencies;
  const routes = new Hono<ConsoleEnvironment>();

  routes.post('/skip', async (c) => {
    const { round, plan } = skipForm.parse(await c.req.parseBody());
    if (!isAsked(c, round, plan)) return c.notFound();
    if (isOpen(c, plan) && (await skipPlan(table, round, { plan, skippedAt: c.var.now }))) {
      await audit(table, c, 'skipped', { round, plan });
    }
    return c.redirect('/console', 303);
  });

  routes.post('/unskip', async (c) => {
    const { round, plan } = skipForm.parse(await c.req.parseBody());
    if (!isAsked(c, round, plan)) return c.notFound();
    if (isOpen(c, plan) && (await unskipPlan(table, round, plan, c.var.now))) {
      await audit(table, c, 'unskipped', { round, plan });
    }
    return c.redirect('/console', 303);
  });

  routes.post('/correct-address', async (c) => {
    const { project, state, now } = c.var;
    const { contact: id, email } = addressForm.parse(await c.req.parseBody());
    const found = findContact(project, id);
    if (!found) return c.notFound();
    const { contact, partner } = found;
    const { address: texts } = textsOf(c).texts.regions;
    const isSame = email.toLowerCase() === contact.email.toLowerCase();
    const message = !z.email().safeParse(email).success
      ? texts.wrong
      : !isSame && isTaken(email, project)
        ? texts.taken
        : undefined;
    if (message) return sendHome(c, dependencies, { form: `address-of-${id}`, message, typed: email });
    if (isSame) {
      const broken = activeEntries(contact.email, state);
      for (const entry of broken) await retryAddress(table, entry, now);
      if (broken.length > 0) await audit(table, c, 'address-retried', { plan: partner.plan, contact: id });
      return c.redirect('/console', 303);
    }
    const { corrected } = await readKnownAddresses(table);
    const before = corrected.find((address) => address.contact === id);
    const insteadOf = before?.email === contact.email ? before.insteadOf : contact.email;
    await correctAddress(table, { plan: partner.plan, contact: id, email, insteadOf, correctedAt: now });
    await audit(table, c, 'address-corrected', { plan: partner.plan, contact: id });
    return c.redirect('/console', 303);
  });
  return routes;
}

/** A page that was left open must not leave a region out of the next round. */
function isAsked({ var: { state } }: ConsoleContext, id: string, plan: string): boolean {
  const last = state.rounds.at(-1)?.round;
  return last?.id === id && last.plans.includes(plan);
}

/** Who was asked in a round that is over stays counted. */
function isOpen({ var: { project, state, now } }: ConsoleContext, plan: string): boolean {
  const last = state.rounds.at(-1);
  return last !== undefined && isOpenFor(plan, last.round, last.extensions, now, project.timeZone);
}

function activeEntries(email: string, { unreachable }: ProjectState) {
  const contact = { id: '', email, language: 'en' as const };
  return unreachable.filter((entry) => isUnreachable(contact, [entry]));
}

function isTaken(email: string, { partners }: Project): boolean {
  return partners
    .flatMap(({ contacts }) => contacts)
    .some((contact) => contact.email.toLowerCase() === email.toLowerCase());
}
