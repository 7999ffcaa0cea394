import type { Meeting, Project } from '../project/schema.ts';
import { addDays, addMonths, atLocalTime, monthOf, type Instant } from '../time.ts';
import type { Country } from './holidays.ts';
import type { Opening } from './state.ts';
import { workingDayFrom, workingDayUntil } from './working-time.ts';

/** A round as the calendar foresees it. Its id is its month (`2020-01`), or the meeting that it leads up to. */
export interface PlannedRound {
  id: string;
  opensAt: Instant;
  /** The last day on which partners can submit. */
  deadline: string;
}

/**
 * All rounds of phase 2, in the order in which they open. A round whose meeting is suspended is not held. One that the
 * coordinator opens by hand opens at that moment, with the deadline that comes with it.
 */
export function plannedRounds(project: Project, openings: Opening[] = []): PlannedRound[] {
  const byCalendar =
    project.rounds.kind === 'periodic'
      ? periodicRounds(project, project.rounds)
      : roundsBeforeMeetings(project, project.rounds);
  const rounds = byCalendar.map((round): PlannedRound => {
    const opening = openings.find((candidate) => candidate.round === round.id);
    return opening ? { ...round, opensAt: opening.requestedAt, deadline: opening.deadline } : round;
  });
  return rounds.sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}

/** When the report for a meeting is compiled: the working day that lies the project's number of days ahead of it. */
export function reportMoment(project: Project, meeting: Meeting): Instant {
  const day = workingDayUntil(addDays(meeting.date, -project.report.daysBeforeMeeting), coordinatorCountry(project));
  return atLocalTime(day, project.reminders.sendAt, project.timeZone);
}

/** The country whose holidays the coordinator keeps: the lead partner's. */
export function coordinatorCountry({ partners }: Project): Country {
  return partners.find(({ lead }) => lead)?.country;
}

/** Meetings that still take place and for which a report is wanted, by date. */
export function reportedMeetings(project: Project): Meeting[] {
  return project.meetings
    .filter((meeting) => meeting.report && meeting.status === 'planned')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function periodicRounds(project: Project, rhythm: Extract<Project['rounds'], { kind: 'periodic' }>): PlannedRound[] {
  const rounds: PlannedRound[] = [];
  for (let index = 0; ; index++) {
    const nominal = addMonths(rhythm.firstOpens, index * rhythm.everyMonths);
    if (nominal > project.phase2.ends) return rounds;
    rounds.push(plannedRound(project, monthOf(nominal), nominal, addDays(nominal, rhythm.openForDays)));
  }
}

function roundsBeforeMeetings(
  project: Project,
  rhythm: Extract<Project['rounds'], { kind: 'before-meetings' }>,
): PlannedRound[] {
  return reportedMeetings(project)
    .filter(({ date }) => date >= project.phase2.starts && date <= project.phase2.ends)
    .map(({ id, date }) =>
      plannedRound(project, id, addDays(date, -rhythm.opensDaysBefore), addDays(date, -rhythm.closesDaysBefore)),
    );
}

function plannedRound(project: Project, id: string, opens: string, closes: string): PlannedRound {
  const country = coordinatorCountry(project);
  const opensAt = atLocalTime(workingDayFrom(opens, country), project.reminders.sendAt, project.timeZone);
  return { id, opensAt, deadline: workingDayFrom(closes, country) };
}
