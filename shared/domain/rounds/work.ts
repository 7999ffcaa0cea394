import type { Project } from '../project/schema.ts';
import { addDays, addMinutes, atLocalTime, type Instant } from '../time.ts';
import { plannedRounds, reportMoment, reportedMeetings, type PlannedRound } from './calendar.ts';
import { closingMoment } from './deadline.ts';
import { plannedMails } from './letters.ts';
import { isRoundMail, mailId, type Mail } from './mail.ts';
import type { ProjectState } from './state.ts';
import { askAgainAfterMinutes } from './unsent.ts';

/** Something that the project owes, from the moment `at` on. */
export type Work = { at: Instant } & (
  | { kind: 'open-round'; round: PlannedRound }
  | { kind: 'send-mail'; mail: Mail }
  | { kind: 'compile-report'; meeting: string; request: string }
);

/** Names a work: the same for the same work, whenever it is found due. */
export function workName(work: Work): string {
  switch (work.kind) {
    case 'open-round':
      return `open-round ${work.round.id}`;
    case 'send-mail':
      return `send-mail ${isRoundMail(work.mail) ? work.mail.round : ''} ${mailId(work.mail)}`;
    case 'compile-report':
      return `compile-report ${work.meeting} ${work.request}`;
  }
}

type CompileReport = Extract<Work, { kind: 'compile-report' }>;

/** What is due at `now` and has not been done: all of it, each time it is asked, until the state says that it is done. */
export function dueWork(project: Project, state: ProjectState, now: Instant): Work[] {
  return plannedWork(project, state, now).filter(({ at }) => at <= now);
}

/** The next moment after `now` at which something becomes due, if the state does not change before. */
export function nextMoment(project: Project, state: ProjectState, now: Instant): Instant | undefined {
  return plannedWork(project, state, now)
    .map(({ at }) => at)
    .filter((at) => at > now)
    .sort()[0];
}

/** All that the calendar and what has happened ask for and that has not been done, past due or still to come. */
export function plannedWork(project: Project, state: ProjectState, now: Instant): Work[] {
  return [
    ...roundsToOpen(project, state, now),
    ...mailsToSend(project, state, now),
    ...reportsToCompile(project, state, now),
  ];
}

function roundsToOpen(project: Project, state: ProjectState, now: Instant): Work[] {
  const opened = new Set(state.rounds.map(({ round }) => round.id));
  return plannedRounds(project, state.openings)
    .filter((round) => !opened.has(round.id) && now < closingMoment(round.deadline, project.timeZone))
    .map((round) => ({ kind: 'open-round', at: round.opensAt, round }));
}

function mailsToSend(project: Project, state: ProjectState, now: Instant): Work[] {
  return plannedMails(project, state, now).map(({ at, mail }) => ({ kind: 'send-mail', at, mail }));
}

/** A meeting is owed one report by schedule, as long as it is not over, and one for each of the coordinator's requests. */
function reportsToCompile(project: Project, state: ProjectState, now: Instant): Work[] {
  const scheduled = reportedMeetings(project)
    .filter(({ id }) => !state.reports.some(({ meeting, request }) => meeting === id && request === 'schedule'))
    .filter(({ date, ends }) => now < atLocalTime(addDays(ends ?? date, 1), '00:00', project.timeZone))
    .map((meeting): CompileReport => ({
      kind: 'compile-report',
      at: reportMoment(project, meeting),
      meeting: meeting.id,
      request: 'schedule',
    }));
  const requested = state.compileRequests
    .filter(({ id }) => !state.reports.some(({ request }) => request === id))
    .map(({ id, meeting, requestedAt }): CompileReport => ({
      kind: 'compile-report',
      at: requestedAt,
      meeting,
      request: id,
    }));
  return [...scheduled, ...requested].map((work) => ({ ...work, at: notBefore(work, state) }));
}

/** A report that was asked for is given time to be compiled, or to be tried again by the queue. */
function notBefore({ at, meeting, request }: CompileReport, { reportsAsked }: ProjectState): Instant {
  const asked = reportsAsked.find((entry) => entry.meeting === meeting && entry.request === request);
  const again = asked ? addMinutes(asked.askedAt, askAgainAfterMinutes) : at;
  return again > at ? again : at;
}
