import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import type { ReportFile } from '../../shared/store/report-files.ts';
import type { LocalRun } from '../run.ts';
import type { Summary } from './summary.ts';

/** What each file of a report is called here: the web page is the edition for the working group alone. */
const fileNames: Record<ReportFile, string> = {
  'report.html': 'internal.html',
  'report.pdf': 'report.pdf',
  'report.xlsx': 'report.xlsx',
  'report.json': 'report.json',
};

/** Writes every mail, the last report for each meeting and the summary below `out`. Answers the paths, for people. */
export async function writeResults(
  run: LocalRun,
  reports: ReportRecord[],
  summary: Summary,
  out: string,
): Promise<string[]> {
  writeMails(run, join(out, 'mail'));
  const last = new Map(reports.toSorted((a, b) => a.revision - b.revision).map((report) => [report.meeting, report]));
  const folders: string[] = [];
  for (const report of last.values()) folders.push(await writeReport(run, report, join(out, 'report', report.meeting)));
  const summaryFile = join(out, 'summary.json');
  writeFileSync(summaryFile, `${JSON.stringify(summary, undefined, 2)}\n`);
  return [join(out, 'mail'), ...folders, summaryFile];
}

function writeMails(run: LocalRun, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { raw, tags }] of run.mails().entries()) {
    const name = `${String(index + 1).padStart(4, '0')}-${tags['round'] ?? 'none'}-${tags['mail'] ?? 'mail'}.eml`;
    writeFileSync(join(folder, name), raw);
  }
}

async function writeReport(run: LocalRun, report: ReportRecord, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const [file, name] of Object.entries(fileNames) as [ReportFile, string][]) {
    const content = await run.reportFiles.get(report.folder, file);
    if (!content) throw new Error(`The report for ${report.meeting} has no ${file}.`);
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
