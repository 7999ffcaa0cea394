import { fileName, type FileParts } from '../../shared/domain/report/editions.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import { recordCompiling } from '../../shared/store/compiling.ts';
import type { CompileReportDependencies } from './compile-report.ts';
import { renderFile } from './files.ts';

interface Writing {
  snapshot: Snapshot;
  folder: string;
  /** Under which name it is told how far the work has come. */
  request: string;
  files: FileParts[];
  /** Names of those that have been written before, by a job that broke off. */
  written: string[];
}

/** Writes the files of a report one after the other, so that no more than one is held in memory, and tells of each. */
export async function writeFiles(
  { snapshot, folder, request, files, written }: Writing,
  { table, reportFiles, typesetter, baseUrl }: CompileReportDependencies,
): Promise<void> {
  const done = [...written];
  for (const parts of files) {
    const name = fileName(parts);
    if (done.includes(name)) continue;
    const content = await renderFile(snapshot, parts, { typesetter, baseUrl });
    await reportFiles.put(folder, name, content);
    done.push(name);
    await recordCompiling(table, snapshot.meeting.id, { request, files: done, ofFiles: files.length });
  }
}
