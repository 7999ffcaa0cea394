import { randomUUID } from 'node:crypto';
import type { Project } from '../../shared/domain/project/schema.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import { filesIn } from '../../shared/domain/report/editions.ts';
import type { CompileJob } from '../../shared/domain/report/job.ts';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import { recordCompiling } from '../../shared/store/compiling.ts';
import { addReport, readReports } from '../../shared/store/reports.ts';
import { readProjectAndOutline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import type { CompileReportDependencies } from './compile-report.ts';
import type { ToldOfRegions } from './count-regions.ts';
import { readFacts } from './facts.ts';
import { renderJson } from './files.ts';
import { writeFiles } from './write-files.ts';

/** Reads the state, compiles, writes the files, commits. What breaks off before the commit has never been a report. */
export async function compileOne(job: CompileJob, at: Instant, dependencies: CompileReportDependencies): Promise<void> {
  const known = await readProjectAndOutline(dependencies.table);
  const meeting = known?.project.meetings.find(({ id }) => id === job.meeting);
  if (!known || !meeting) {
    log('warn', 'no such meeting', { ...job });
    return;
  }
  if (isCompiled(job, known.state.reports)) {
    log('info', 'compiled before', { ...job });
    return;
  }
  const facts = await readFacts(dependencies, known, meeting, at, tellReading(job, known.project, dependencies.table));
  const revision = await commit(job, facts, known.state.reports, dependencies);
  log('info', revision === undefined ? 'compiled before' : 'compiled', { ...job, revision });
  if (revision === undefined) return;
  // If this fails, the next tick finds that the mail is owed.
  await dependencies.mailQueue.request([{ kind: 'report-ready', meeting: meeting.id, revision }]);
}

function tellReading({ meeting, request }: CompileJob, { plans, coordinator }: Project, table: Table): ToldOfRegions {
  const ofFiles = filesIn(coordinator.language).length;
  return (read) =>
    recordCompiling(table, meeting, { request, regions: { read, of: plans.length }, files: [], ofFiles });
}

function isCompiled({ meeting, request }: CompileJob, reports: ReportRecord[]): boolean {
  return reports.some((report) => report.meeting === meeting && report.request === request);
}

/**
 * Makes the next revision of the meeting's report. A revision that another job has taken meanwhile is left to it, and
 * the one after it tried, unless it was the same job. Revisions are taken without a gap, and what is stored is read
 * consistently: of two who do the same job, the slower one always sees the report of the faster. Answers the revision,
 * or undefined when another has done the job.
 */
async function commit(
  job: CompileJob,
  facts: Omit<ReportFacts, 'revision'>,
  reports: ReportRecord[],
  dependencies: CompileReportDependencies,
): Promise<number | undefined> {
  if (isCompiled(job, reports)) return undefined;
  const { table } = dependencies;
  const revision = 1 + Math.max(0, ...reports.filter(({ meeting }) => meeting === job.meeting).map((r) => r.revision));
  const folder = await writeDraft(job, { ...facts, revision }, dependencies);
  const round = facts.rounds.at(-1)?.id;
  const isCommitted = await addReport(table, { ...job, revision, folder, compiledAt: facts.at, round });
  return isCommitted ? revision : commit(job, facts, await readReports(table), dependencies);
}

/**
 * Writes what the coordinator needs to review a revision, in the coordinator's language, into a folder that no other
 * compilation has, and answers its name.
 */
async function writeDraft(
  { request }: CompileJob,
  facts: ReportFacts,
  dependencies: CompileReportDependencies,
): Promise<string> {
  const { project, meeting } = facts;
  const folder = `${meeting.id}/${randomUUID()}`;
  const snapshot = compileReport(facts);
  await dependencies.reportFiles.put(folder, 'report.json', renderJson(snapshot));
  await writeFiles(
    {
      snapshot,
      folder,
      request,
      regions: { read: project.plans.length, of: project.plans.length },
      files: filesIn(project.coordinator.language),
      written: [],
    },
    dependencies,
  );
  return folder;
}
