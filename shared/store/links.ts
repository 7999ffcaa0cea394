import * as z from 'zod';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** A survey link of a contact: only the hash of its secret is kept. */
export const linkSchema = z.object({ contact: z.string(), plan: z.string(), hash: z.string(), createdAt: z.string() });
export type Link = z.infer<typeof linkSchema>;

export async function addLink(table: Table, round: string, link: Link): Promise<boolean> {
  return table.putOnce(keys.link(table.project, round, link.plan, link.contact), link);
}

/** The key from which link secrets are derived; made on first use, by whoever is first. Only send-mail may read it. */
export async function linkKey(table: Table, makeKey: () => string): Promise<string> {
  const key = keys.linkKey(table.project);
  const stored = await table.get(key);
  if (stored) return z.string().parse(stored['key']);
  await table.putOnce(key, { key: makeKey() });
  return linkKey(table, makeKey);
}
