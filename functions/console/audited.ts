import { randomUUID } from 'node:crypto';
import { addAuditEntry, type AuditEntry } from '../../shared/store/audit.ts';
import type { Table } from '../../shared/store/table.ts';
import type { ConsoleContext } from './context.ts';

/** Notes what the coordinator has just done. */
export async function audit(
  table: Table,
  c: ConsoleContext,
  what: AuditEntry['what'],
  details: AuditEntry['details'],
): Promise<void> {
  await addAuditEntry(table, { id: randomUUID(), at: c.var.now, what, details });
}
