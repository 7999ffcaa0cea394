import type { Contact, Project } from '../project/schema.ts';
import { addDays, addMinutes, atLocalTime, type Instant } from '../time.ts';
import { findReporter } from './colleagues.ts';
import { mailId, waitsForWorkingHours, type Mail, type MailRecord, type RoundMail } from './mail.ts';
import {
  contactsOf,
  deadlineFor,
  findContact,
  isOpenFor,
  isUnreachable,
  type ProjectState,
  type Round,
  type RoundState,
} from './state.ts';
import { isWorkingTime, workingDayUntil } from './working-time.ts';

export interface PlannedMail {
  at: Instant;
  mail: Mail;
}

type Invitation = Extract<Mail, { kind: 'invitation' }>;

/** What was asked for and not done is asked for again after this many minutes. */
export const askAgainAfterMinutes = 60;

/** Mails that are owed and not sent, each with the moment from which on it may go. Pure; working hours are not regarded here. */
export function plannedMails(project: Project, state: ProjectState, now: Instant): PlannedMail[] {
  const inRounds = state.rounds.flatMap((roundState) => [
    ...contactMails(project, state, roundState, now),
    ...passedOnMails(project, state, roundState, now),
    ...receipts(project, state, roundState),
  ]);
  return [...inRounds, ...coordinatorMails(project, state)];
}

/**
 * Whether a mail that was asked for is still owed at the moment of sending: a partner who has answered in between
 * is not reminded, and what waited in the queue until the evening is asked for again on the next working day.
 */
export function isStillOwed(project: Project, state: ProjectState, mail: Mail, now: Instant): boolean {
  if (mail.kind === 'sign-in') return true;
  if (waitsForWorkingHours(mail) && !isWorkingTime(now, project.timeZone)) return false;
  const id = mailId(mail);
  const isSame = (other: Mail) =>
    mailId(other) === id && ('round' in other ? other.round : '') === ('round' in mail ? mail.round : '');
  return plannedMails(project, withoutRequests(state), now).some(
    (planned) => planned.at <= now && isSame(planned.mail),
  );
}

function withoutRequests(state: ProjectState): ProjectState {
  const forget = (records: MailRecord[]) =>
    records.map((record): MailRecord => ({ ...record, requestedAt: undefined, claimedUntil: undefined }));
  return {
    ...state,
    mails: forget(state.mails),
    rounds: state.rounds.map((round) => ({ ...round, mails: forget(round.mails) })),
  };
}

function contactMails(project: Project, state: ProjectState, roundState: RoundState, now: Instant): PlannedMail[] {
  const { round, extensions, submissions } = roundState;
  return round.plans
    .filter((plan) => !submissions.some((submission) => submission.plan === plan))
    .filter((plan) => isOpenFor(plan, round, extensions, now, project.timeZone))
    .flatMap((plan) =>
      contactsOf(project, plan)
        .filter(({ contact }) => !isUnreachable(contact, state.unreachable))
        .flatMap(({ contact }) => mailsFrom(invitationTo(contact, plan, round, state), project, roundState, now)),
    );
}

/** A contact is invited once, and anew for each address that was corrected because it did not work in this round. */
function invitationTo(contact: Contact, plan: string, round: Round, { unreachable }: ProjectState): Invitation {
  const corrected = unreachable.filter((entry) => entry.contact === contact.id && entry.at >= round.openedAt);
  return {
    kind: 'invitation',
    ...(corrected.length > 0 && { number: corrected.length + 1 }),
    round: round.id,
    plan,
    contact: contact.id,
  };
}

/** The invitation; once it is sent, whichever of extension and reminders comes next. */
function mailsFrom(invitation: Invitation, project: Project, roundState: RoundState, now: Instant): PlannedMail[] {
  const { round, extensions, mails } = roundState;
  const { plan, contact } = invitation;
  const address = { round: round.id, plan, contact };
  const invited = recordOf(invitation, mails);
  if (!invited?.sentAt) return unsent([{ at: round.opensAt, mail: invitation }], mails);
  const invitedAt = invited.sentAt;

  const extended = extensions
    .filter(
      (extension) => (extension.plan ?? plan) === plan && extension.deadline === deadlineFor(plan, round, extensions),
    )
    .filter(({ extendedAt }) => extendedAt >= invitedAt)
    .slice(0, 1)
    .map(({ deadline, extendedAt }): PlannedMail => ({
      at: extendedAt,
      mail: { kind: 'extension', deadline, ...address },
    }));

  const hasOptedOut = roundState.optOuts.some((optOut) => optOut.contact === contact);
  const reminders = hasOptedOut ? [] : remindersTo(address, project, roundState).filter(({ at }) => at > invitedAt);
  const past = reminders.filter(({ at }) => at <= now);
  // Of several that have come due meanwhile only the last still makes sense.
  const relevant = [...past.slice(-1), ...reminders.filter(({ at }) => at > now)];
  return unsent([...extended, ...relevant], mails);
}

/** Reminders and last call count back from the deadline, so that an extension moves those that are still to come. */
function remindersTo(
  address: Pick<RoundMail, 'round' | 'plan' | 'contact'>,
  project: Project,
  roundState: RoundState,
): PlannedMail[] {
  const deadline = deadlineFor(address.plan, roundState.round, roundState.extensions);
  const before = (days: number) =>
    atLocalTime(workingDayUntil(addDays(deadline, -days)), project.reminders.sendAt, project.timeZone);
  const reminders = project.reminders.daysBefore.map((days, index): PlannedMail => ({
    at: before(days),
    mail: { kind: 'reminder', number: index + 1, ...address },
  }));
  return [...reminders, { at: before(project.reminders.lastCallDaysBefore), mail: { kind: 'last-call', ...address } }];
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

function coordinatorMails(project: Project, { reports, unreachable, mails }: ProjectState): PlannedMail[] {
  // A colleague's address is the partner's business, who sees that it does not work.
  const ofContacts = unreachable.filter(({ contact }) => findContact(project, contact));
  return unsent(
    [
      ...reports.map(({ meeting, revision, compiledAt }): PlannedMail => ({
        at: compiledAt,
        mail: { kind: 'report-ready', meeting, revision },
      })),
      ...ofContacts.map(({ contact, addressHash, at }): PlannedMail => ({
        at,
        mail: { kind: 'unreachable', contact, addressHash },
      })),
    ],
    mails,
  );
}

function recordOf(mail: Mail, records: MailRecord[]): MailRecord | undefined {
  const id = mailId(mail);
  return records.find((record) => mailId(record.mail) === id);
}

/** Leaves out what was sent or refused for good; what was asked for or claimed waits until it may be asked for again. */
function unsent(planned: PlannedMail[], records: MailRecord[]): PlannedMail[] {
  return planned.flatMap(({ at, mail }) => {
    const record = recordOf(mail, records);
    if (record?.sentAt ?? record?.refusedAt) return [];
    const askAgain = record?.requestedAt && addMinutes(record.requestedAt, askAgainAfterMinutes);
    return [{ at: [at, askAgain ?? at, record?.claimedUntil ?? at].sort().at(-1) ?? at, mail }];
  });
}
