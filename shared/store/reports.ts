import * as z from 'zod';
import { notesSchema, type Notes } from '../domain/report/notes.ts';
import {
  compileRequestSchema,
  releaseSchema,
  reportAskedSchema,
  reportRecordSchema,
  settledRecordSchema,
  type CompileRequest,
  type Release,
  type ReportAsked,
  type ReportRecord,
  type SettledRecord,
} from '../domain/rounds/state.ts';
import type { Instant } from '../domain/time.ts';
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

/** Notes that it is kept what rounds have come to, and where. */
export async function recordSettled(table: Table, settled: SettledRecord): Promise<void> {
  await table.put(keys.settled(table.project, settled.round), settledRecordSchema.parse(settled));
}

/** Notes that a report was asked for, so that the next tick does not ask again at once. */
export async function recordReportAsked(table: Table, asked: ReportAsked): Promise<void> {
  await table.put(keys.reportAsked(table.project, asked.meeting, asked.request), reportAskedSchema.parse(asked));
}

export async function addCompileRequest(table: Table, request: CompileRequest): Promise<boolean> {
  return table.putOnce(keys.compileRequest(table.project, request.id), compileRequestSchema.parse(request));
}

/** Notes that a revision is to be released. False when that was said before. */
export async function addRelease(table: Table, release: Release): Promise<boolean> {
  return table.putOnce(keys.release(table.project, release.meeting, release.revision), releaseSchema.parse(release));
}

export async function readReleases(table: Table): Promise<Release[]> {
  const items = await table.query(keys.projectPartition(table.project), { beginsWith: 'RELEASE#' });
  return items.map((item) => releaseSchema.parse(item));
}

/** Notes that everything of a revision is there, so that it can be shared. False when it was released before. */
export async function recordReleased(
  table: Table,
  { meeting, revision }: Pick<Release, 'meeting' | 'revision'>,
  releasedAt: Instant,
): Promise<boolean> {
  return table.update(keys.release(table.project, meeting, revision), {
    set: { releasedAt },
    condition: 'attribute_exists(pk) AND attribute_not_exists(#releasedAt)',
  });
}

const storedNotesSchema = notesSchema.extend({ version: z.int() });
/** The notes as they are stored; `version` counts how often they were saved. */
export type StoredNotes = z.infer<typeof storedNotesSchema>;

export async function readNotes(table: Table, meeting: string): Promise<StoredNotes | undefined> {
  const item = await table.get(keys.notes(table.project, meeting));
  return item && storedNotesSchema.parse(item);
}

/** Saves what was written over `basedOn`, 0 for the first. False when it has been saved by somebody else since. */
export async function saveNotes(table: Table, meeting: string, notes: Notes, basedOn: number): Promise<boolean> {
  return table.update(keys.notes(table.project, meeting), {
    set: { ...notesSchema.parse(notes), version: basedOn + 1 },
    condition: basedOn === 0 ? 'attribute_not_exists(#version)' : '#version = :basedOn',
    ...(basedOn > 0 && { values: { basedOn } }),
  });
}
