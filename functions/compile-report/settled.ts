import { randomUUID } from 'node:crypto';
import type { Project } from '../../shared/domain/project/schema.ts';
import { settledFile } from '../../shared/domain/report/editions.ts';
import { settledAmong, settledRoundsSchema, type SettledRounds } from '../../shared/domain/report/settled-rounds.ts';
import type { RoundWithoutPlans, SettledRecord } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { recordSettled } from '../../shared/store/reports.ts';
import type { Table } from '../../shared/store/table.ts';

/** What was kept of the rounds in which no answer can come any more: of as many as there is something kept of. */
export async function readSettled(
  reportFiles: ReportFiles,
  records: SettledRecord[],
  rounds: RoundWithoutPlans[],
  { timeZone }: Project,
  at: Instant,
): Promise<SettledRounds | undefined> {
  const settled = settledAmong(rounds, at, timeZone).toReversed();
  const newest = settled.find(({ id }) => records.some(({ round }) => round === id));
  const record = records.find(({ round }) => round === newest?.id);
  if (!record) return undefined;
  const kept = readKept(await reportFiles.get(record.folder, settledFile));
  if (!kept) log('warn', 'what was kept of the rounds cannot be read', { round: record.round });
  return kept;
}

/** Undefined where the file is gone, or is of another version: the rounds themselves still are there. */
function readKept(file: Uint8Array | undefined): SettledRounds | undefined {
  try {
    return file && settledRoundsSchema.parse(JSON.parse(new TextDecoder().decode(file)));
  } catch {
    return undefined;
  }
}

/** Keeps what rounds have come to in which no answer can come any more. */
export async function keepSettled(reportFiles: ReportFiles, table: Table, settled: SettledRounds): Promise<void> {
  const last = settled.rounds.at(-1);
  if (!last) return;
  const folder = `rounds/${randomUUID()}`;
  await reportFiles.put(folder, settledFile, JSON.stringify(settledRoundsSchema.parse(settled)));
  await recordSettled(table, { round: last.id, folder });
}
