import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailIdOfTag } from '../../shared/domain/rounds/mail.ts';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import { fileName, filesIn, type FileParts } from '../../shared/domain/report/editions.ts';
import type { LocalRun } from '../run.ts';
import type { Summary } from './summary.ts';

/** What each file of a report is called here: the edition for the partners has the short names. */
function nameHere({ edition, format }: FileParts): string {
  if (edition !== 'internal') return `${edition}.${format}`;
  return format === 'html' ? 'internal.html' : `report.${format}`;
}

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
    const name = `${String(index + 1).padStart(4, '0')}-${tags['round'] ?? 'none'}-${mailIdOfTag(tags['mail'] ?? 'mail')}.eml`;
    writeFileSync(join(folder, name), raw);
  }
}

async function writeReport(run: LocalRun, report: ReportRecord, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const files = filesIn(run.project.coordinator.language).map((parts) => ({
    file: fileName(parts),
    name: nameHere(parts),
  }));
  for (const { file, name } of [{ file: 'report.json' as const, name: 'report.json' }, ...files]) {
    const content = await run.reportFiles.get(report.folder, file);
    if (!content) throw new Error(`The report for ${report.meeting} has no ${file}.`);
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
