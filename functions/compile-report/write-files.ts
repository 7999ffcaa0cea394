import { fileName, type FileParts } from '../../shared/domain/report/editions.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import { recordCompiling, type Compiling } from '../../shared/store/compiling.ts';
import { sideBySide } from '../../shared/store/side-by-side.ts';
import type { CompileReportDependencies } from './compile-report.ts';
import { renderFile } from './files.ts';

/** What is written, and what is told of it besides: under which name, and of which regions it has been read. */
interface Writing extends Pick<Compiling, 'request' | 'regions'> {
  snapshot: Snapshot;
  folder: string;
  files: FileParts[];
  /** Names of those that have been written before, by a job that broke off. */
  written: string[];
}

/** While one file is set in type or on its way, the next is made; more would only be held in memory. */
const atOnce = 2;

/** Writes the files of a report, and tells of each. After a failure no further file is begun. */
export async function writeFiles(
  { snapshot, folder, request, regions, files, written }: Writing,
  { table, reportFiles, typesetter, baseUrl }: CompileReportDependencies,
): Promise<void> {
  const done = [...written];
  const write = async (parts: FileParts) => {
    const name = fileName(parts);
    await reportFiles.put(folder, name, await renderFile(snapshot, parts, { typesetter, baseUrl }));
    done.push(name);
    await recordCompiling(table, snapshot.meeting.id, { request, regions, files: done, ofFiles: files.length });
  };
  const missing = files.filter((parts) => !written.includes(fileName(parts)));
  await sideBySide(missing, write, atOnce);
}
