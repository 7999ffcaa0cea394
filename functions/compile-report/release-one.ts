import { fileName, filesIn, languagesOf } from '../../shared/domain/report/editions.ts';
import type { ReleaseJob } from '../../shared/domain/report/job.ts';
import { releaseRequest } from '../../shared/domain/rounds/reports.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import { readCompiling } from '../../shared/store/compiling.ts';
import { recordReleased, readReleases } from '../../shared/store/reports.ts';
import type { CompileReportDependencies } from './compile-report.ts';
import { readSnapshot } from './facts.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes a revision in every language of the project, and commits its release. The files that the coordinator has
 * reviewed stay as they are. A job that broke off is carried on where it did: its successor finds what was written.
 */
export async function releaseOne(
  { meeting, release: revision }: ReleaseJob,
  at: Instant,
  dependencies: CompileReportDependencies,
): Promise<void> {
  const { table, reportFiles } = dependencies;
  const releases = await readReleases(table);
  const release = releases.find((known) => known.meeting === meeting && known.revision === revision);
  if (!release || release.releasedAt) {
    log('info', release ? 'released before' : 'nobody has released it', { meeting, revision });
    return;
  }
  const snapshot = await readSnapshot(reportFiles, release.folder);
  if (!snapshot) throw new Error(`The snapshot of ${meeting}, revision ${revision}, is gone.`);
  const { coordinator } = snapshot.project;
  const request = releaseRequest(release);
  const compiling = await readCompiling(table, meeting);
  const reviewed = filesIn(coordinator.language).map(fileName);
  const written = compiling?.request === request ? compiling.files : reviewed;
  const files = languagesOf(snapshot.project).flatMap(filesIn);
  await writeFiles({ snapshot, folder: release.folder, request, files, written }, dependencies);
  await recordReleased(table, release, at);
  log('info', 'released', { meeting, revision });
}
