import type { SQSBatchResponse } from 'aws-lambda';
import { createCompileReport } from '../functions/compile-report/compile-report.ts';
import type { Typesetter } from '../shared/typesetting/typesetter.ts';
import { snapshotSchema, type Snapshot } from '../shared/domain/report/snapshot.ts';
import type { ReportJob } from '../shared/domain/report/job.ts';
import { mailId } from '../shared/domain/rounds/mail.ts';
import type { ReportRecord } from '../shared/domain/rounds/state.ts';
import { submitAnswer } from '../shared/store/answers.ts';
import { readStoredProject } from '../shared/store/project.ts';
import { replaceProject } from '../shared/store/replace-project.ts';
import type { ReportFile } from '../shared/domain/report/editions.ts';
import type { ReportFiles } from '../shared/store/report-files.ts';
import { readReports } from '../shared/store/reports.ts';
import type { Table } from '../shared/store/table.ts';
import { firstRound, fullAnswers, secondRound } from './fixtures/report-facts.ts';
import { smallProject } from './fixtures/small-project.ts';
import { queueRecord } from './queue.ts';
import { makeTable } from './table.ts';
import { openRoundWith } from './opened-round.ts';

export interface MemoryFiles extends ReportFiles {
  /** Contents by folder and name. */
  kept: Map<string, Uint8Array>;
}

/** Report files as the bucket keeps them: a later write under the same name replaces the earlier one. */
export function keepFiles(): MemoryFiles {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    put(folder, file, content) {
      kept.set(`${folder}/${file}`, typeof content === 'string' ? Buffer.from(content) : content);
      return Promise.resolve();
    },
    get: (folder, file) => Promise.resolve(kept.get(`${folder}/${file}`)),
  };
}

/** The small project with two rounds answered, and the function that compiles its reports. */
export interface Compiling {
  table: Table;
  files: MemoryFiles;
  /** The ids of the mails that were asked for. */
  asked: string[];
  /** Works on a job that was sent at `at`, as a process does that sees this table and these files. */
  compile(job: ReportJob, at: string, process?: { table?: Table; files?: ReportFiles }): Promise<SQSBatchResponse>;
  reports(): Promise<ReportRecord[]>;
  snapshotOf(record: ReportRecord | undefined): Snapshot;
  close(): Promise<void>;
}

export async function startCompiling(typesetter: Typesetter): Promise<Compiling> {
  const store = await makeTable(smallProject.id);
  const { table } = store;
  await replaceProject(table, await readStoredProject(table), smallProject, {
    id: 'import',
    at: '2019-01-01T00:00:00Z',
    details: {},
  });
  for (const round of [firstRound, secondRound]) await openRoundWith(table, round);
  for (const answer of fullAnswers) await submitAnswer(table, answer);
  const files = keepFiles();
  const asked: string[] = [];
  let messages = 0;
  return {
    table,
    files,
    asked,
    compile(job, at, process = {}) {
      const handle = createCompileReport({
        table: process.table ?? table,
        reportFiles: process.files ?? files,
        mailQueue: {
          request(mails) {
            asked.push(...mails.map(mailId));
            return Promise.resolve();
          },
        },
        typesetter,
        baseUrl: 'https://survey.example.org',
      });
      return handle({ Records: [queueRecord(job, at, { messageId: `message-${++messages}` })] });
    },
    reports: () => readReports(table),
    snapshotOf(record) {
      const file = record && files.kept.get(`${record.folder}/${'report.json' satisfies ReportFile}`);
      return snapshotSchema.parse(JSON.parse(Buffer.from(file ?? []).toString()));
    },
    close: () => store.close(),
  };
}
