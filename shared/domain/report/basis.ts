import type { Meeting, Project } from '../project/schema.ts';
import type { ReportRecord, RoundWithoutPlans } from '../rounds/state.ts';
import type { Instant } from '../time.ts';

/** The rounds that a report of this moment knows, oldest first: it rests on the last. */
export function roundsKnownAt<Known extends RoundWithoutPlans>(rounds: Known[], at: Instant): Known[] {
  return rounds.filter(({ openedAt }) => openedAt <= at).sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}

/**
 * The report that change is measured against: the last revision for the latest meeting that lies before this one and
 * whose report rests on an earlier round. A report on the same round would show no change where there was some.
 */
export function previousReport(
  project: Project,
  meeting: Meeting,
  rounds: RoundWithoutPlans[],
  reports: ReportRecord[],
): ReportRecord | undefined {
  const dateOf = new Map(project.meetings.map(({ id, date }) => [id, date]));
  const earlierRounds = new Set(rounds.slice(0, -1).map(({ id }) => id));
  return reports
    .filter((report) => (dateOf.get(report.meeting) ?? meeting.date) < meeting.date)
    .filter(({ round }) => round !== undefined && earlierRounds.has(round))
    .sort((a, b) => compareText(dateOf.get(b.meeting), dateOf.get(a.meeting)) || b.revision - a.revision)[0];
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
