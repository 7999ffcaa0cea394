import type { Contact, Project } from '../project/schema.ts';
import { addDays, atLocalTime, localDate, type Instant } from '../time.ts';
import type { Country } from './holidays.ts';
import { mailId, type Mail, type MailRecord, type RoundMail } from './mail.ts';
import {
  contactsOf,
  deadlineFor,
  isOpenFor,
  isUnreachable,
  type ProjectState,
  type Round,
  type RoundState,
} from './state.ts';
import { unsent, type PlannedMail } from './unsent.ts';
import { workingDayUntil, workingTimeFrom } from './working-time.ts';

type Invitation = Extract<Mail, { kind: 'invitation' }>;

/** Mails that nobody asked for, to the contacts of plans that are asked and have not answered: in working time of the contact's country. */
export function contactMails(
  project: Project,
  state: ProjectState,
  roundState: RoundState,
  now: Instant,
): PlannedMail[] {
  const { round, skips, extensions, submissions, mails } = roundState;
  if (round.pausedAt) return [];
  const notAsked = new Set([...submissions, ...skips].map(({ plan }) => plan));
  const sentTo = recordsByContact(mails);
  return round.plans
    .filter((plan) => !notAsked.has(plan) && isOpenFor(plan, round, extensions, now, project.timeZone))
    .flatMap((plan) =>
      contactsOf(project, plan)
        .filter(({ contact }) => !isUnreachable(contact, state.unreachable))
        .flatMap(({ contact, partner: { country } }) => {
          const invitation = invitationTo(contact, plan, round, state);
          const records = sentTo.get(contact.id) ?? [];
          const planned = mailsFrom(invitation, project, country, { ...roundState, mails: records }, now);
          const place = { timeZone: project.timeZone, country };
          return planned.map(({ at, mail }) => ({ at: workingTimeFrom(at > now ? at : now, place), mail }));
        }),
    );
}

function recordsByContact(records: MailRecord[]): Map<string, MailRecord[]> {
  const byContact = new Map<string, MailRecord[]>();
  for (const record of records) {
    const contact = 'contact' in record.mail ? record.mail.contact : '';
    const own = byContact.get(contact);
    if (own) own.push(record);
    else byContact.set(contact, [record]);
  }
  return byContact;
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

/** The invitation; once it is sent, whichever of extension and reminders comes next. `roundState` holds the contact's mails alone. */
function mailsFrom(
  invitation: Invitation,
  project: Project,
  country: Country,
  roundState: RoundState,
  now: Instant,
): PlannedMail[] {
  const { round, extensions, mails } = roundState;
  const { plan, contact } = invitation;
  const address = { round: round.id, plan, contact };
  const invited = mails.find((record) => mailId(record.mail) === mailId(invitation));
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
  const reminders = hasOptedOut
    ? []
    : remindersTo(address, project, country, roundState).filter(({ at }) => at > invitedAt);
  const past = reminders.filter(({ at }) => at <= now);
  // Of several that have come due meanwhile only the last still makes sense.
  const relevant = [...past.slice(-1), ...reminders.filter(({ at }) => at > now)];
  const extra = hasOptedOut ? [] : unsent(extraReminderTo(address, roundState, invitedAt), mails);
  const last = extra.length > 0 ? now : lastSent(mails);
  const notBefore = last && dayAfter(last, project.timeZone);
  const spaced = relevant.map(({ at, mail }) => ({ at: at > notBefore ? at : notBefore, mail }));
  return [...unsent([...extended, ...spaced], mails), ...extra];
}

/** What the coordinator asked for goes on its day, or on the next working day; a later word takes the place of an earlier one. */
function extraReminderTo(
  address: Pick<RoundMail, 'round' | 'plan' | 'contact'>,
  { extraReminders }: RoundState,
  invitedAt: Instant,
): PlannedMail[] {
  const last = extraReminders
    .filter(({ plan, requestedAt }) => plan === address.plan && requestedAt > invitedAt)
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  return last ? [{ at: last.requestedAt, mail: { kind: 'extra-reminder', day: last.day, ...address } }] : [];
}

/** Reminders and last call count back from the deadline, so that an extension moves those that are still to come. */
function remindersTo(
  address: Pick<RoundMail, 'round' | 'plan' | 'contact'>,
  project: Project,
  country: Country,
  roundState: RoundState,
): PlannedMail[] {
  const deadline = deadlineFor(address.plan, roundState.round, roundState.extensions);
  const before = (days: number) =>
    atLocalTime(workingDayUntil(addDays(deadline, -days), country), project.reminders.sendAt, project.timeZone);
  const reminders = project.reminders.daysBefore.map((days, index): PlannedMail => ({
    at: before(days),
    mail: { kind: 'reminder', number: index + 1, ...address },
  }));
  return [...reminders, { at: before(project.reminders.lastCallDaysBefore), mail: { kind: 'last-call', ...address } }];
}

/** When the contact last got a mail other than a receipt, or an empty text. */
function lastSent(mails: MailRecord[]): Instant {
  const moments = mails.filter(({ mail }) => mail.kind !== 'receipt').map(({ sentAt }) => sentAt ?? '');
  return moments.sort().at(-1) ?? '';
}

/** Whoever got a mail today is not reminded by the calendar before tomorrow, however late the mail was. */
function dayAfter(moment: Instant, timeZone: string): Instant {
  return atLocalTime(addDays(localDate(moment, timeZone), 1), '00:00', timeZone);
}
