import type { Meeting, Project } from '../../shared/domain/project/schema.ts';
import { previousReport, roundsKnownAt } from '../../shared/domain/report/basis.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import { notesSchema } from '../../shared/domain/report/notes.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import { askedPlans, type ReportRecord, type Round, type RoundWithoutPlans } from '../../shared/domain/rounds/state.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { readNotes } from '../../shared/store/reports.ts';
import { readAskedPlans, readRoundAnswers } from '../../shared/store/rounds.ts';
import type { KnownOutline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { readSettled } from './settled.ts';

/** Everything that a report of this moment rests on, but for its revision. */
export async function readFacts(
  { table, reportFiles }: { table: Table; reportFiles: ReportFiles },
  { project, state, rounds: opened }: KnownOutline,
  meeting: Meeting,
  at: Instant,
): Promise<Omit<ReportFacts, 'revision'>> {
  const known = roundsKnownAt(opened, at);
  const settled = await readSettled(reportFiles, state.settled, known, project, at);
  const rounds = known.slice(settled?.rounds.length ?? 0);
  const [read, previous, notes] = await Promise.all([
    Promise.all(rounds.map((round) => readRound(table, round))),
    readPrevious(reportFiles, project, state.reports, meeting, known),
    readNotes(table, meeting.id),
  ]);
  return {
    project,
    meeting,
    settled,
    rounds: read.map(({ round }) => round),
    answers: read.flatMap(({ answers }) => answers),
    previous,
    notes: notes && notesSchema.parse(notes),
    at,
  };
}

/** A round with the plans that it asks, and what they have answered. */
async function readRound(table: Table, round: RoundWithoutPlans): Promise<{ round: Round; answers: Answer[] }> {
  const [{ plans, skips }, answers] = await Promise.all([
    readAskedPlans(table, round.id),
    readRoundAnswers(table, round.id),
  ]);
  const opened = { ...round, plans };
  return { round: { ...opened, plans: askedPlans({ round: opened, skips, submissions: answers }) }, answers };
}

/** Without the file of the last report, change is measured against the round before: better than no report at all. */
async function readPrevious(
  reportFiles: ReportFiles,
  project: Project,
  reports: ReportRecord[],
  meeting: Meeting,
  rounds: RoundWithoutPlans[],
): Promise<Snapshot | undefined> {
  const record = previousReport(project, meeting, rounds, reports);
  const snapshot = record && (await readSnapshot(reportFiles, record.folder));
  if (record && !snapshot)
    log('warn', 'the last report has no snapshot', { meeting: record.meeting, revision: record.revision });
  return snapshot;
}

/** The snapshot of a compiled report, or undefined where its file is gone. */
export async function readSnapshot(reportFiles: ReportFiles, folder: string): Promise<Snapshot | undefined> {
  const file = await reportFiles.get(folder, 'report.json');
  return file && snapshotSchema.parse(JSON.parse(new TextDecoder().decode(file)));
}
