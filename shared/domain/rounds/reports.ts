import type { Project } from '../project/schema.ts';
import { addDays, addMinutes, atLocalTime, localDate, type Instant } from '../time.ts';
import { reportMoment, reportedMeetings } from './calendar.ts';
import { askedPlans, type ProjectState, type Release, type RoundState } from './state.ts';
import { askAgainAfterMinutes } from './unsent.ts';
import type { Work } from './work.ts';

type CompileReport = Extract<Work, { kind: 'compile-report' }>;
type ReleaseReport = Extract<Work, { kind: 'release-report' }>;

/**
 * A meeting is owed one report by schedule, as long as it is not over, one for each of the coordinator's requests, and
 * the next meeting one as soon as the last region has answered.
 */
export function reportsToCompile(project: Project, state: ProjectState, now: Instant): CompileReport[] {
  const scheduled = reportedMeetings(project)
    .filter(({ id }) => !state.reports.some(({ meeting, request }) => meeting === id && request === 'schedule'))
    .filter(({ date, ends }) => now < atLocalTime(addDays(ends ?? date, 1), '00:00', project.timeZone))
    .map((meeting) => compileReport(reportMoment(project, meeting), meeting.id, 'schedule'));
  const requested = state.compileRequests
    .filter(({ id }) => !state.reports.some(({ request }) => request === id))
    .map(({ id, meeting, requestedAt }) => compileReport(requestedAt, meeting, id));
  return [...scheduled, ...requested, ...whenAllHaveAnswered(project, state, now)].map((work) => ({
    ...work,
    at: notBefore(work.at, work.meeting, work.request, state),
  }));
}

/** What was said to be released and is not. It is asked for again like any report. */
export function reportsToRelease(state: ProjectState): ReleaseReport[] {
  return state.releases
    .filter(({ releasedAt }) => releasedAt === undefined)
    .map((release) => {
      const { meeting, revision, requestedAt } = release;
      return {
        kind: 'release-report',
        at: notBefore(requestedAt, meeting, releaseRequest(release), state),
        meeting,
        revision,
      };
    });
}

/** The name under which it is noted that a release was asked for. */
export function releaseRequest({ revision }: Pick<Release, 'revision'>): string {
  return `release.${revision}`;
}

function compileReport(at: Instant, meeting: string, request: string): CompileReport {
  return { kind: 'compile-report', at, meeting, request };
}

/** For the meeting that was the next one then, unless a report compiled since has all of the answers already. */
function whenAllHaveAnswered(project: Project, state: ProjectState, now: Instant): CompileReport[] {
  const last = state.rounds.at(-1);
  const completedAt = last && !state.isPart && lastFirstAnswer(last);
  if (!completedAt) return [];
  const dayOf = (moment: Instant) => localDate(moment, project.timeZone);
  const meeting = reportedMeetings(project).find(({ date, ends }) => (ends ?? date) >= dayOf(completedAt));
  if (!meeting || (meeting.ends ?? meeting.date) < dayOf(now)) return [];
  const request = `all-answered.${last.round.id}`;
  const isCompiled = state.reports.some(
    (report) => report.meeting === meeting.id && (report.compiledAt >= completedAt || report.request === request),
  );
  return isCompiled ? [] : [compileReport(completedAt, meeting.id, request)];
}

/** When the last of the plans that a round is about was answered for the first time; undefined while one is missing. */
function lastFirstAnswer(roundState: RoundState): Instant | undefined {
  const firsts = new Map<string, Instant>();
  for (const { plan, submittedAt } of roundState.submissions) {
    const known = firsts.get(plan);
    if (!known || submittedAt < known) firsts.set(plan, submittedAt);
  }
  const hasAll = askedPlans(roundState).every((plan) => firsts.has(plan));
  return hasAll ? [...firsts.values()].sort().at(-1) : undefined;
}

/** A report that was asked for is given time to be compiled, or to be tried again by the queue. */
function notBefore(at: Instant, meeting: string, request: string, { reportsAsked }: ProjectState): Instant {
  const asked = reportsAsked.find((entry) => entry.meeting === meeting && entry.request === request);
  const again = asked ? addMinutes(asked.askedAt, askAgainAfterMinutes) : at;
  return again > at ? again : at;
}
