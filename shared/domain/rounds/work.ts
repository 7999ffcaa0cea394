import type { Project } from '../project/schema.ts';
import type { Instant } from '../time.ts';
import { plannedRounds, type PlannedRound } from './calendar.ts';
import { closingMoment } from './deadline.ts';
import { plannedMails } from './letters.ts';
import { isRoundMail, mailId, type Mail } from './mail.ts';
import { reportsToCompile, reportsToRelease } from './reports.ts';
import type { ProjectState } from './state.ts';

/** Something that the project owes, from the moment `at` on. */
export type Work = { at: Instant } & (
  | { kind: 'open-round'; round: PlannedRound }
  | { kind: 'send-mail'; mail: Mail }
  | { kind: 'compile-report'; meeting: string; request: string }
  | { kind: 'release-report'; meeting: string; revision: number }
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
    case 'release-report':
      return `release-report ${work.meeting} ${work.revision}`;
  }
}

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
    ...reportsToRelease(state),
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
