import type { Meeting, Project } from '../../shared/domain/project/schema.ts';
import { previousReport, roundsKnownAt } from '../../shared/domain/report/basis.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import { notesSchema } from '../../shared/domain/report/notes.ts';
import { settle } from '../../shared/domain/report/settled-rounds.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import { askedPlans, type ReportRecord, type Round, type RoundWithoutPlans } from '../../shared/domain/rounds/state.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { readNotes } from '../../shared/store/reports.ts';
import { readAskedPlans, roundAnswerPages } from '../../shared/store/rounds.ts';
import type { KnownOutline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { countRegions, type ToldOfRegions } from './count-regions.ts';
import { keepSettled, readSettled } from './settled.ts';

/** Answers, read at once: after so many it is told how far the reading has come. */
const mostAnswers = 250;

/**
 * Everything that a report of this moment rests on, but for its revision. Rounds are read one after the other, and those
 * in which no answer can come any more are settled on the way, so that only the last ones are held in memory. What they
 * have come to is kept for the next report.
 */
export async function readFacts(
  { table, reportFiles }: { table: Table; reportFiles: ReportFiles },
  { project, state, rounds: opened }: KnownOutline,
  meeting: Meeting,
  at: Instant,
  told: ToldOfRegions = () => Promise.resolve(),
): Promise<Omit<ReportFacts, 'revision'>> {
  const known = roundsKnownAt(opened, at);
  const [settled, previous, notes] = await Promise.all([
    readSettled(reportFiles, state.settled, known, project, at),
    readPrevious(reportFiles, project, state.reports, meeting, known),
    readNotes(table, meeting.id),
  ]);
  const rounds = known.slice(settled?.rounds.length ?? 0);
  const roundRead = countRegions(project, rounds.length, told);
  let facts: Omit<ReportFacts, 'revision'> = {
    project,
    meeting,
    settled,
    rounds: [],
    answers: [],
    previous,
    notes: notes && notesSchema.parse(notes),
    at,
  };
  for (const [index, unread] of rounds.entries()) {
    const { round, answers } = await readRound(table, unread, (before) => roundRead(index, before));
    facts = settle({ ...facts, rounds: [...facts.rounds, round], answers: [...facts.answers, ...answers] });
  }
  if (facts.settled && facts.settled !== settled) await keepSettled(reportFiles, table, facts.settled);
  return facts;
}

/** Hears that a round has been read: all of it, or all plans whose ids come before one. */
type RoundRead = (before?: string) => Promise<void>;

/** A round with the plans that it asks, and what they have answered. */
async function readRound(
  table: Table,
  round: RoundWithoutPlans,
  roundRead: RoundRead,
): Promise<{ round: Round; answers: Answer[] }> {
  const [{ plans, skips }, answers] = await Promise.all([
    readAskedPlans(table, round.id),
    readAnswers(table, round.id, roundRead),
  ]);
  const opened = { ...round, plans };
  return { round: { ...opened, plans: askedPlans({ round: opened, skips, submissions: answers }) }, answers };
}

async function readAnswers(table: Table, round: string, roundRead: RoundRead): Promise<Answer[]> {
  const answers: Answer[] = [];
  for await (const page of roundAnswerPages(table, round, mostAnswers)) {
    const [first] = page;
    if (first) await roundRead(first.plan);
    answers.push(...page);
  }
  await roundRead();
  return answers;
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
