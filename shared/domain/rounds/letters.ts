import type { Project } from '../project/schema.ts';
import type { Instant } from '../time.ts';
import { findReporter } from './colleagues.ts';
import { announcements, reportSharedMails, roundClosedMails } from './around-round.ts';
import { contactMails } from './contact-letters.ts';
import { isRoundMail, mailId, type Mail, type MailRecord } from './mail.ts';
import { findContact, isOpenFor, isUnreachable, type ProjectState, type RoundState } from './state.ts';
import { unsent, type PlannedMail } from './unsent.ts';

/** Mails that are owed and not sent, each with the moment from which on it may go: for what nobody asked for, in working time. */
export function plannedMails(project: Project, state: ProjectState, now: Instant): PlannedMail[] {
  const inRounds = state.rounds.flatMap((roundState) => [
    ...contactMails(project, state, roundState, now),
    ...roundClosedMails(project, state, roundState, now),
    ...reportSharedMails(project, state, roundState, now),
    ...passedOnMails(project, state, roundState, now),
    ...receipts(project, state, roundState),
  ]);
  return [...announcements(project, state, now), ...inRounds, ...coordinatorMails(project, state)];
}

/**
 * Whether a mail that was asked for is still owed at the moment of sending: a partner who has answered in between
 * is not reminded, and what waited in the queue until the evening is asked for again on the next working day.
 */
export function isStillOwed(project: Project, state: ProjectState, mail: Mail, now: Instant): boolean {
  if (mail.kind === 'sign-in') return true;
  const id = mailId(mail);
  return plannedMails(project, withoutRequests(aroundMail(state, mail)), now).some(
    (planned) => planned.at <= now && mailId(planned.mail) === id,
  );
}

/** What decides on a mail: its own round, or what lies outside of rounds. */
function aroundMail(state: ProjectState, mail: Mail): ProjectState {
  const round = isRoundMail(mail) ? mail.round : mail.kind === 'opted-out' ? mail.during : undefined;
  return { ...state, rounds: state.rounds.filter((candidate) => candidate.round.id === round) };
}

function withoutRequests({ mails, rounds, upcoming, ...state }: ProjectState): ProjectState {
  const forget = (records: MailRecord[]) =>
    records.map((record): MailRecord => ({ ...record, requestedAt: undefined, claimedUntil: undefined }));
  const forgetIn = (round: RoundState) => ({ ...round, mails: forget(round.mails) });
  return { ...state, mails: forget(mails), rounds: rounds.map(forgetIn), upcoming: upcoming && forgetIn(upcoming) };
}

/** A colleague gets a link as soon as it was passed on, for as long as it can be used and has not been revoked. */
function passedOnMails(project: Project, state: ProjectState, roundState: RoundState, now: Instant): PlannedMail[] {
  const { round, extensions, colleagues, mails } = roundState;
  const owed = colleagues.flatMap(({ id, plan, passedOnAt, revokedAt }): PlannedMail[] => {
    const found = findReporter(project, colleagues, id);
    const canUse = found?.partner.plan === plan && isOpenFor(plan, round, extensions, now, project.timeZone);
    if (!canUse || revokedAt || isUnreachable(found.contact, state.unreachable)) return [];
    return [{ at: passedOnAt, mail: { kind: 'passed-on', round: round.id, plan, contact: id } }];
  });
  return unsent(owed, mails);
}

function receipts(project: Project, state: ProjectState, roundState: RoundState): PlannedMail[] {
  const { round, submissions, colleagues, mails } = roundState;
  const owed = submissions.flatMap(({ plan, revision, submittedAt, submittedBy }): PlannedMail[] => {
    const found = findReporter(project, colleagues, submittedBy);
    if (!found || isUnreachable(found.contact, state.unreachable)) return [];
    return [{ at: submittedAt, mail: { kind: 'receipt', revision, round: round.id, plan, contact: submittedBy } }];
  });
  return unsent(owed, mails);
}

function coordinatorMails(project: Project, { rounds, reports, unreachable, mails }: ProjectState): PlannedMail[] {
  const optedOut = rounds.flatMap(({ round, optOuts }) =>
    optOuts.flatMap(({ contact, optedOutAt }): PlannedMail[] => {
      const plan = findContact(project, contact)?.partner.plan;
      return plan ? [{ at: optedOutAt, mail: { kind: 'opted-out', during: round.id, plan, contact } }] : [];
    }),
  );
  // A colleague's address is the partner's business, who sees that it does not work.
  const ofContacts = unreachable.filter(({ contact }) => findContact(project, contact));
  return unsent(
    [
      ...reports.map(({ meeting, revision, compiledAt }): PlannedMail => ({
        at: compiledAt,
        mail: { kind: 'report-ready', meeting, revision },
      })),
      ...ofContacts.map(({ plan, contact, addressHash, at }): PlannedMail => ({
        at,
        mail: { kind: 'unreachable', plan, contact, addressHash },
      })),
      ...optedOut,
    ],
    mails,
  );
}
