import { randomUUID } from 'node:crypto';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { compileReport, type ReportFacts } from '../../shared/domain/report/compile.ts';
import { reportJobSchema, type ReportJob } from '../../shared/domain/report/job.ts';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { ReportFile, ReportFiles } from '../../shared/store/report-files.ts';
import { addReport, readReports } from '../../shared/store/reports.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { readFacts } from './facts.ts';
import { renderFiles } from './files.ts';
import type { Typesetter } from '../../shared/typesetting/typesetter.ts';

export interface CompileReportDependencies {
  table: Table;
  reportFiles: ReportFiles;
  mailQueue: MailQueue;
  typesetter: Typesetter;
}

/** Compiles the reports of a batch, one after the other. A job that fails goes back to the queue, alone. */
export function createCompileReport(
  dependencies: CompileReportDependencies,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) {
      try {
        await compileOne(record, dependencies);
      } catch (error) {
        log('error', 'a report was not compiled', { message: record.messageId, ...describeError(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
}

/** Reads the state, compiles, writes the files, commits. What breaks off before the commit has never been a report. */
async function compileOne(record: SQSRecord, dependencies: CompileReportDependencies): Promise<void> {
  const job = reportJobSchema.parse(JSON.parse(record.body));
  const at = toInstant(new Date(Number(record.attributes.SentTimestamp)));
  const known = await readProjectAndState(dependencies.table);
  const meeting = known?.project.meetings.find(({ id }) => id === job.meeting);
  if (!known || !meeting) {
    log('warn', 'no such meeting', { ...job });
    return;
  }
  const facts = await readFacts(dependencies, known, meeting, at);
  const revision = await commit(job, facts, known.state.reports, dependencies);
  log('info', revision === undefined ? 'compiled before' : 'compiled', { ...job, revision });
  if (revision === undefined) return;
  // If this fails, the next tick finds that the mail is owed.
  await dependencies.mailQueue.request([{ kind: 'report-ready', meeting: meeting.id, revision }]);
}

function isCompiled({ meeting, request }: ReportJob, reports: ReportRecord[]): boolean {
  return reports.some((report) => report.meeting === meeting && report.request === request);
}

/**
 * Makes the next revision of the meeting's report. A revision that another job has taken meanwhile is left to it, and
 * the one after it tried, unless it was the same job. Revisions are taken without a gap, and what is stored is read
 * consistently: of two who do the same job, the slower one always sees the report of the faster. Answers the revision,
 * or undefined when another has done the job.
 */
async function commit(
  job: ReportJob,
  facts: Omit<ReportFacts, 'revision'>,
  reports: ReportRecord[],
  dependencies: CompileReportDependencies,
): Promise<number | undefined> {
  if (isCompiled(job, reports)) return undefined;
  const { table } = dependencies;
  const revision = 1 + Math.max(0, ...reports.filter(({ meeting }) => meeting === job.meeting).map((r) => r.revision));
  const folder = await writeFiles({ ...facts, revision }, dependencies);
  const round = facts.rounds.at(-1)?.id;
  const isCommitted = await addReport(table, { ...job, revision, folder, compiledAt: facts.at, round });
  return isCommitted ? revision : commit(job, facts, await readReports(table), dependencies);
}

/** Writes the files into a folder that no other compilation has, and answers its name. */
async function writeFiles(facts: ReportFacts, { reportFiles, typesetter }: CompileReportDependencies): Promise<string> {
  const folder = `${facts.meeting.id}/${randomUUID()}`;
  const files = await renderFiles(compileReport(facts), facts.project.coordinator.language, typesetter);
  await Promise.all(
    Object.entries(files).map(([name, content]) => reportFiles.put(folder, name as ReportFile, content)),
  );
  return folder;
}
