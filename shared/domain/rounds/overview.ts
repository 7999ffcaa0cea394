import type { Contact, Meeting, Partner, Project } from '../project/schema.ts';
import { addDays, localDate, type Instant } from '../time.ts';
import { coordinatorCountry, reportedMeetings } from './calendar.ts';
import { contactMails } from './contact-letters.ts';
import { mailId } from './mail.ts';
import {
  contactsOf,
  deadlineFor,
  findContact,
  isOpenFor,
  isUnreachable,
  lastPossibleDeadline,
  lastSubmission,
  type ProjectState,
  type ReportRecord,
  type Round,
  type RoundState,
  type Submission,
} from './state.ts';
import { plannedWork, type Work } from './work.ts';
import { isWorkingDay } from './working-time.ts';

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
  unreachable: string[];
  optedOut: string[];
  /** Who would get a reminder on the coordinator's word, and from when on; undefined where nobody would. */
  ifReminded: { to: string[]; from: Instant } | undefined;
  isRemindedToday: boolean;
}

/** Where the coordinator's project stands at a moment. */
export interface Overview {
  round: { id: string; deadline: string; isOpen: boolean; answered: number; asked: number } | undefined;
  previousRound: { id: string; answered: number; asked: number } | undefined;
  /** Most urgent first: regions in which nobody can be reached, then the nearest deadline; who has answered comes last. */
  standings: PlanStanding[];
  next: Work[];
  meetings: { meeting: Meeting; reports: ReportRecord[]; isCompiling: boolean }[];
}

const nextShown = 4;

export function overviewOf(project: Project, state: ProjectState, now: Instant): Overview {
  const [current, previous] = state.rounds.toReversed();
  const standings = current
    ? current.round.plans.flatMap((plan) => standingOf(plan, project, state, current, now))
    : [];
  return {
    round: current && {
      ...countAnswers(current),
      deadline: deadlineFor(undefined, current.round, current.extensions),
      isOpen: standings.some(({ isOpen }) => isOpen),
    },
    previousRound: previous && countAnswers(previous),
    standings: standings.sort(byUrgency),
    next: nextWork(project, state, now),
    meetings: meetingsOf(project, state),
  };
}

/** The days to which the deadline of a round or of a plan in it can be moved: working days after it, from today on. */
export function possibleExtensions(project: Project, round: Round, deadline: string, today: string): string[] {
  const country = coordinatorCountry(project);
  const last = lastPossibleDeadline(round);
  const days: string[] = [];
  for (let day = today > deadline ? today : addDays(deadline, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days.filter((day) => isWorkingDay(day, country));
}

function countAnswers({ round, submissions }: RoundState): { id: string; answered: number; asked: number } {
  const answered = new Set(submissions.map(({ plan }) => plan));
  return { id: round.id, answered: round.plans.filter((plan) => answered.has(plan)).length, asked: round.plans.length };
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
  const { round, extensions, extraReminders, submissions, mails, optOuts } = roundState;
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
      unreachable: contacts.filter((contact) => isUnreachable(contact, state.unreachable)).map(({ email }) => email),
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
    Number(isCutOff(b)) - Number(isCutOff(a)) ||
    a.deadline.localeCompare(b.deadline) ||
    b.unreachable.length - a.unreachable.length ||
    a.region.localeCompare(b.region)
  );
}

function isCutOff({ partners, unreachable }: PlanStanding): boolean {
  return unreachable.length === partners.flatMap(({ contacts }) => contacts).length;
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
