import type { Contact, Partner, Project } from '../project/schema.ts';
import { localDate, type Instant } from '../time.ts';
import { contactMails } from './contact-letters.ts';
import { mailId } from './mail.ts';
import {
  contactsOf,
  deadlineFor,
  findContact,
  isOpenFor,
  isUnreachable,
  lastSubmission,
  type ProjectState,
  type RoundState,
  type Submission,
} from './state.ts';

/** An address that does not work, of a contact. */
export interface BrokenAddress {
  contact: string;
  address: string;
}

/** How a plan stands in a round. */
export interface PlanStanding {
  plan: string;
  region: string;
  partners: Partner[];
  deadline: string;
  isOpen: boolean;
  submission: Submission | undefined;
  /** Mails that have reached nobody yet count as not sent. */
  remindersSent: number;
  /** Contacts whose address does not work, and contacts who want no more reminders. */
  unreachable: BrokenAddress[];
  optedOut: string[];
  /** Whether it was left out; once it has answered all the same, it no longer is. */
  isLeftOut: boolean;
  /** Who would get a reminder on the coordinator's word, and from when on; undefined where nobody would. */
  ifReminded: { to: string[]; from: Instant } | undefined;
  isRemindedToday: boolean;
}

/** How each plan stands in a round. Most urgent first: regions in which nobody can be reached, then the nearest deadline; who has answered comes last. */
export function standingsIn(
  project: Project,
  state: ProjectState,
  roundState: RoundState,
  now: Instant,
): PlanStanding[] {
  return roundState.round.plans.flatMap((plan) => standingOf(plan, project, state, roundState, now)).sort(byUrgency);
}

function standingOf(
  id: string,
  project: Project,
  state: ProjectState,
  roundState: RoundState,
  now: Instant,
): PlanStanding[] {
  const plan = project.plans.find((candidate) => candidate.id === id);
  if (!plan) return [];
  const { round, skips, extensions, extraReminders, submissions, mails, optOuts } = roundState;
  const contacts = contactsOf(project, id).map(({ contact }) => contact);
  const today = localDate(now, project.timeZone);
  const hasOptedOut = (contact: Contact) => optOuts.some((optOut) => optOut.contact === contact.id);
  const reminders = mails.filter(
    ({ mail, sentAt }) => sentAt && 'plan' in mail && mail.plan === id && isReminder(mail.kind),
  );
  return [
    {
      plan: id,
      region: plan.region,
      partners: project.partners.filter((partner) => partner.plan === id),
      deadline: deadlineFor(id, round, extensions),
      isOpen: isOpenFor(id, round, extensions, now, project.timeZone),
      submission: lastSubmission(id, submissions),
      remindersSent: new Set(reminders.map(({ mail }) => mailId(mail).split('.')[0])).size,
      unreachable: contacts
        .filter((contact) => isUnreachable(contact, state.unreachable))
        .map(({ id: contact, email: address }) => ({ contact, address })),
      isLeftOut: skips.some((skip) => skip.plan === id) && !lastSubmission(id, submissions),
      optedOut: contacts.filter(hasOptedOut).map(({ email }) => email),
      ifReminded: ifReminded(id, project, state, roundState, now),
      isRemindedToday: extraReminders.some(({ plan: reminded, day }) => reminded === id && day === today),
    },
  ];
}

/** Asks the calendar itself what the coordinator's word would bring about. */
function ifReminded(
  plan: string,
  project: Project,
  state: ProjectState,
  roundState: RoundState,
  now: Instant,
): PlanStanding['ifReminded'] {
  const asked = [{ plan, day: localDate(now, project.timeZone), requestedAt: now }];
  const ofPlan = { ...roundState, round: { ...roundState.round, plans: [plan] }, extraReminders: asked };
  const planned = contactMails(project, state, ofPlan, now).filter(({ mail }) => mail.kind === 'extra-reminder');
  const to = planned.flatMap(({ mail }) =>
    'contact' in mail ? [findContact(project, mail.contact)?.contact.email ?? ''] : [],
  );
  const [from] = planned.map(({ at }) => at).sort();
  return from ? { to, from } : undefined;
}

function isReminder(kind: string): boolean {
  return kind === 'reminder' || kind === 'extra-reminder' || kind === 'last-call';
}

function byUrgency(a: PlanStanding, b: PlanStanding): number {
  return (
    Number(Boolean(a.submission)) - Number(Boolean(b.submission)) ||
    Number(a.isLeftOut) - Number(b.isLeftOut) ||
    Number(isCutOff(b)) - Number(isCutOff(a)) ||
    a.deadline.localeCompare(b.deadline) ||
    b.unreachable.length - a.unreachable.length ||
    a.region.localeCompare(b.region)
  );
}

function isCutOff({ partners, unreachable }: PlanStanding): boolean {
  return unreachable.length === partners.flatMap(({ contacts }) => contacts).length;
}
