import type { Meeting, Project } from '../project/schema.ts';
import type { Instant } from '../time.ts';
import { plannedRounds, reportedMeetings, type PlannedRound } from './calendar.ts';
import { closingMoment } from './deadline.ts';
import { standingsIn, type PlanStanding } from './standings.ts';
import { askedPlans, deadlineFor, type ProjectState, type ReportRecord, type Round, type RoundState } from './state.ts';
import { plannedWork, type Work } from './work.ts';

/** Where the coordinator's project stands at a moment. */
export interface Overview {
  round:
    | (Pick<Round, 'id' | 'deadline' | 'pausedAt' | 'closed'> & { isOpen: boolean; answered: number; asked: number })
    | undefined;
  previousRound: { id: string; answered: number; asked: number } | undefined;
  standings: PlanStanding[];
  next: Work[];
  /** The round after it, as long as none is open, and whether the coordinator has asked for it. */
  nextRound: (PlannedRound & { isRequested: boolean }) | undefined;
  meetings: { meeting: Meeting; reports: ReportRecord[]; isCompiling: boolean }[];
}

const nextShown = 4;

export function overviewOf(project: Project, state: ProjectState, now: Instant): Overview {
  const [current, previous] = state.rounds.toReversed();
  const standings = current ? standingsIn(project, state, current, now) : [];
  const isOpen = standings.some((standing) => standing.isOpen);
  return {
    round: current && {
      ...countAnswers(current),
      pausedAt: current.round.pausedAt,
      closed: current.round.closed,
      deadline: deadlineFor(undefined, current.round, current.extensions),
      isOpen,
    },
    previousRound: previous && countAnswers(previous),
    standings,
    next: nextWork(project, state, now),
    nextRound: isOpen ? undefined : nextRoundOf(project, state, now),
    meetings: meetingsOf(project, state),
  };
}

function nextRoundOf(project: Project, state: ProjectState, now: Instant): Overview['nextRound'] {
  const opened = new Set(state.rounds.map(({ round }) => round.id));
  const next = plannedRounds(project, state.openings).find(
    ({ id, deadline }) => !opened.has(id) && now < closingMoment(deadline, project.timeZone),
  );
  return next && { ...next, isRequested: state.openings.some(({ round }) => round === next.id) };
}

function countAnswers(roundState: RoundState): { id: string; answered: number; asked: number } {
  const answered = new Set(roundState.submissions.map(({ plan }) => plan));
  const asked = askedPlans(roundState);
  return {
    id: roundState.round.id,
    answered: asked.filter((plan) => answered.has(plan)).length,
    asked: asked.length,
  };
}

/** The next steps, several mails of one kind at one moment as one. */
function nextWork(project: Project, state: ProjectState, now: Instant): Work[] {
  const seen = new Set<string>();
  return plannedWork(project, state, now)
    .filter((work) => work.at > now)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .filter((work) => {
      const key = `${work.at} ${work.kind} ${work.kind === 'send-mail' ? work.mail.kind : ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, nextShown);
}

function meetingsOf(project: Project, state: ProjectState): Overview['meetings'] {
  return reportedMeetings(project).map((meeting) => ({
    meeting,
    reports: state.reports.filter((report) => report.meeting === meeting.id).sort((a, b) => b.revision - a.revision),
    isCompiling: state.compileRequests.some(
      ({ id, meeting: requested }) => requested === meeting.id && !state.reports.some(({ request }) => request === id),
    ),
  }));
}
