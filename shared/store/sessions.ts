import * as z from 'zod';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A mailed sign-in (used up by signing in) or a session (ended by signing out). Both expire. */
export const sessionSchema = z.object({
  kind: z.enum(['sign-in', 'session']),
  createdAt: z.string(),
  endsAt: z.string(),
  usedAt: z.string().optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Stores a session under the hash of its token, and lets the table forget it after its end. */
export async function addSession(table: Table, hash: string, session: Session): Promise<boolean> {
  return table.putOnce(keys.session(hash), { ...session, expiresAt: Math.ceil(Date.parse(session.endsAt) / 1000) });
}

/** The session, as long as it has not ended and, for a sign-in, has not been used. */
export async function readSession(
  table: Table,
  hash: string,
  kind: Session['kind'],
  now: Instant,
): Promise<Session | undefined> {
  const item = await table.get(keys.session(hash));
  const session = item && sessionSchema.parse(item);
  return session?.kind === kind && session.endsAt > now && !session.usedAt ? session : undefined;
}

/** Notes that the coordinator has signed in. */
export async function recordSignedIn(table: Table, at: Instant): Promise<void> {
  await table.put(keys.signedIn(table.project), { at });
}

/** When the coordinator has last signed in. */
export async function lastSignedIn(table: Table): Promise<Instant | undefined> {
  const item = await table.get(keys.signedIn(table.project));
  return item && z.object({ at: z.string() }).parse(item).at;
}

/** Uses up a sign-in or ends a session. False when that was done before. */
export async function endSession(table: Table, hash: string, now: Instant): Promise<boolean> {
  return table.update(keys.session(hash), {
    set: { usedAt: now },
    condition: 'attribute_exists(#kind) AND attribute_not_exists(#usedAt)',
  });
}
