import {
  compileRequestSchema,
  reportAskedSchema,
  reportRecordSchema,
  type CompileRequest,
  type ReportAsked,
  type ReportRecord,
} from '../domain/rounds/state.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

export async function readReports(table: Table): Promise<ReportRecord[]> {
  const items = await table.query(keys.projectPartition(table.project), { beginsWith: 'REPORT#' });
  return items.map((item) => reportRecordSchema.parse(item));
}

/** Commits a compiled report. False when that revision exists already. */
export async function addReport(table: Table, report: ReportRecord): Promise<boolean> {
  return table.putOnce(keys.report(table.project, report.meeting, report.revision), report);
}

/** Notes that a report was asked for, so that the next tick does not ask again at once. */
export async function recordReportAsked(table: Table, asked: ReportAsked): Promise<void> {
  await table.put(keys.reportAsked(table.project, asked.meeting, asked.request), reportAskedSchema.parse(asked));
}

export async function addCompileRequest(table: Table, request: CompileRequest): Promise<boolean> {
  return table.putOnce(keys.compileRequest(table.project, request.id), compileRequestSchema.parse(request));
}
