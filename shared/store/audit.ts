import * as z from 'zod';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** Something that the coordinator did, and when. `what` names the act, `details` what it was done to. */
export const auditEntrySchema = z.object({
  id: z.string(),
  at: z.string(),
  what: z.enum([
    'extended',
    'reminded',
    'paused',
    'resumed',
    'closed',
    'round-requested',
    'skipped',
    'unskipped',
    'address-corrected',
    'address-retried',
    'compile-requested',
    'notes-saved',
    'release-requested',
    'imported',
  ]),
  details: z.record(z.string(), z.string()),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export async function addAuditEntry(table: Table, entry: AuditEntry): Promise<void> {
  await table.putOnce(keys.audit(table.project, entry.at, entry.id), entry);
}

/** All entries, oldest first. */
export async function readAudit(table: Table): Promise<AuditEntry[]> {
  const items = await table.query(keys.projectPartition(table.project), { beginsWith: 'AUDIT#' });
  return items.map((item) => auditEntrySchema.parse(item));
}
