import type { Meeting, Project } from '../../shared/domain/project/schema.ts';
import { previousReport, roundsKnownAt } from '../../shared/domain/report/basis.ts';
import type { ReportFacts } from '../../shared/domain/report/compile.ts';
import { notesSchema } from '../../shared/domain/report/notes.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import { askedPlans, type ProjectState, type Round } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { readNotes } from '../../shared/store/reports.ts';
import { readRoundAnswers } from '../../shared/store/rounds.ts';
import type { Table } from '../../shared/store/table.ts';

/** Everything that a report of this moment rests on, but for its revision. */
export async function readFacts(
  { table, reportFiles }: { table: Table; reportFiles: ReportFiles },
  { project, state }: { project: Project; state: ProjectState },
  meeting: Meeting,
  at: Instant,
): Promise<Omit<ReportFacts, 'revision'>> {
  const rounds = roundsKnownAt(
    state.rounds.map((roundState) => ({ ...roundState.round, plans: askedPlans(roundState) })),
    at,
  );
  const [answers, previous, notes] = await Promise.all([
    Promise.all(rounds.map(({ id }) => readRoundAnswers(table, id))),
    readPrevious(reportFiles, project, state, meeting, rounds),
    readNotes(table, meeting.id),
  ]);
  return {
    project,
    meeting,
    rounds,
    answers: answers.flatMap((round) => round.answers),
    previous,
    notes: notes && notesSchema.parse(notes),
    at,
  };
}

/** Without the file of the last report, change is measured against the round before: better than no report at all. */
async function readPrevious(
  reportFiles: ReportFiles,
  project: Project,
  { reports }: ProjectState,
  meeting: Meeting,
  rounds: Round[],
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
