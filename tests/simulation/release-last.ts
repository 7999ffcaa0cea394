import { addRelease, readReports } from '../../shared/store/reports.ts';
import type { Table } from '../../shared/store/table.ts';

/** Releases the last revision of a meeting's report, as the console notes it. */
export async function releaseLast(table: Table, meeting: string, requestedAt: string): Promise<void> {
  const reports = (await readReports(table)).filter((report) => report.meeting === meeting);
  const last = reports.sort((a, b) => b.revision - a.revision)[0];
  if (!last?.round) throw new Error(`There is no report for ${meeting} to release.`);
  const { revision, round, folder } = last;
  await addRelease(table, { meeting, revision, round, folder, requestedAt });
}
