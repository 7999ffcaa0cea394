import * as z from 'zod';
import type { Contact, Partner, Project } from '../project/schema.ts';
import { addDays, type Instant } from '../time.ts';
import type { Colleague } from './colleagues.ts';
import { closingMoment } from './deadline.ts';
import type { MailRecord } from './mail.ts';

/** A round that was opened, with what was settled then. */
export const roundSchema = z.object({
  id: z.string(),
  opensAt: z.string(),
  openedAt: z.string(),
  deadline: z.string(),
  plans: z.array(z.string()),
  /** Since when the coordinator has paused it: nobody is written to unasked, and it does not close. */
  pausedAt: z.string().optional(),
  /** When, and on which day, the coordinator closed it early. More time that is given after that opens it again. */
  closed: z.object({ at: z.string(), day: z.string() }).optional(),
});
export type Round = z.infer<typeof roundSchema>;
export type RoundWithoutPlans = Omit<Round, 'plans'>;

/** More time, for one plan or, without `plan`, for all. */
export const extensionSchema = z.object({ plan: z.string().optional(), deadline: z.string(), extendedAt: z.string() });
export type Extension = z.infer<typeof extensionSchema>;

/** That a plan is left out in a round: its contacts are not written to unasked, and can answer all the same. */
export const skipSchema = z.object({ plan: z.string(), skippedAt: z.string(), takenBackAt: z.string().optional() });
export type Skip = z.infer<typeof skipSchema>;

/** The coordinator's word that a planned round be opened ahead of its time. */
export const openingSchema = z.object({ round: z.string(), deadline: z.string(), requestedAt: z.string() });
export type Opening = z.infer<typeof openingSchema>;

/** That a revision of an answer was submitted, without what it says. */
export const submissionSchema = z.object({
  plan: z.string(),
  revision: z.int(),
  submittedAt: z.string(),
  submittedBy: z.string(),
});
export type Submission = z.infer<typeof submissionSchema>;

/** The coordinator's word that a plan's contacts be reminded beyond what the calendar says. It holds for its day. */
export const extraReminderSchema = z.object({ plan: z.string(), day: z.string(), requestedAt: z.string() });
export type ExtraReminder = z.infer<typeof extraReminderSchema>;

/** A contact who wants no more reminders in this round. */
export const optOutSchema = z.object({ contact: z.string(), optedOutAt: z.string() });
export type OptOut = z.infer<typeof optOutSchema>;

/**
 * An address that bounced, complained or was refused, or whose mailbox stayed full. It counts for as long as a contact
 * still has that address and the coordinator has not asked to try it again.
 */
export const unreachableSchema = z.object({
  plan: z.string(),
  contact: z.string(),
  address: z.string(),
  addressHash: z.string(),
  reason: z.enum(['bounce', 'complaint', 'refused', 'full']),
  at: z.string(),
  retriedAt: z.string().optional(),
});
export type Unreachable = z.infer<typeof unreachableSchema>;

/** The coordinator's word that a report be compiled. */
export const compileRequestSchema = z.object({ id: z.string(), meeting: z.string(), requestedAt: z.string() });
export type CompileRequest = z.infer<typeof compileRequestSchema>;

/** That the report for a meeting was asked for: by schedule, or on a compile request, by its id. */
export const reportAskedSchema = z.object({ meeting: z.string(), request: z.string(), askedAt: z.string() });
export type ReportAsked = z.infer<typeof reportAskedSchema>;

/** That a report was compiled. `request` is `schedule` or the id of a compile request. */
export const reportRecordSchema = z.object({
  meeting: z.string(),
  revision: z.int(),
  /** Where in the bucket the files of this compilation lie. */
  folder: z.string(),
  compiledAt: z.string(),
  request: z.string(),
  round: z.string().optional(),
});
export type ReportRecord = z.infer<typeof reportRecordSchema>;

/**
 * The coordinator's word that a revision of a report be released: from `releasedAt` on its files are there in all
 * languages, it is shared with the partners of its round, and its public edition is public. It never changes.
 */
export const releaseSchema = z.object({
  meeting: z.string(),
  revision: z.int(),
  round: z.string(),
  /** Where in the bucket its files lie. */
  folder: z.string(),
  requestedAt: z.string(),
  releasedAt: z.string().optional(),
});
export type Release = z.infer<typeof releaseSchema>;

/** That it is kept, in a folder of the bucket, what the rounds up to this one have come to. */
export const settledRecordSchema = z.object({ round: z.string(), folder: z.string() });
export type SettledRecord = z.infer<typeof settledRecordSchema>;

/** How the sending of mails stands: what SES lets the account send, and how many mails wait for its next day. */
export const sendingSchema = z.object({ perDay: z.number(), isSandbox: z.boolean(), waiting: z.int() });
export type Sending = z.infer<typeof sendingSchema>;

/** What has happened in a round, as far as it decides what is due. */
export interface RoundState {
  round: Round;
  skips: Skip[];
  extensions: Extension[];
  extraReminders: ExtraReminder[];
  submissions: Submission[];
  optOuts: OptOut[];
  colleagues: Colleague[];
  mails: MailRecord[];
}

/** What has happened in the project. */
export interface ProjectState {
  rounds: RoundState[];
  /** True where the rounds tell of some plans only, so that nothing can be said that hangs on all of them. */
  isPart?: boolean;
  /** The next round, where the project announces it: there are no mails in it yet but announcements. */
  upcoming?: RoundState | undefined;
  openings: Opening[];
  sending?: Sending | undefined;
  reports: ReportRecord[];
  releases: Release[];
  settled: SettledRecord[];
  compileRequests: CompileRequest[];
  /** When each report was asked for last. */
  reportsAsked: ReportAsked[];
  unreachable: Unreachable[];
  mails: MailRecord[];
}

export const emptyState: ProjectState = {
  rounds: [],
  openings: [],
  reports: [],
  releases: [],
  settled: [],
  compileRequests: [],
  reportsAsked: [],
  unreachable: [],
  mails: [],
};

/** A round of which nothing is known but that it was opened. */
export function nothingHappened(round: RoundWithoutPlans): RoundState {
  return {
    round: { ...round, plans: [] },
    skips: [],
    extensions: [],
    extraReminders: [],
    submissions: [],
    optOuts: [],
    colleagues: [],
    mails: [],
  };
}

/** The last day to which a round's deadline can be moved: two months on. */
export function lastPossibleDeadline({ deadline }: Pick<Round, 'deadline'>): string {
  return addDays(deadline, 62);
}

/** Whether nothing can be owed in the round any more. What has been owed for a month will not be sent. */
export function isAtRest(round: Pick<Round, 'deadline'>, now: Instant): boolean {
  return now.slice(0, 10) > addDays(lastPossibleDeadline(round), 31);
}

/** The extensions that count: once a round was closed early, those that were granted after that. */
function holding(plan: string | undefined, { closed }: RoundWithoutPlans, extensions: Extension[]): Extension[] {
  return extensions
    .filter((extension) => extension.plan === undefined || extension.plan === plan)
    .filter(({ extendedAt }) => !closed || extendedAt > closed.at);
}

/** The rounds that were opened, and the one that is announced. */
export function knownRounds({ rounds, upcoming }: ProjectState): RoundState[] {
  return upcoming ? [...rounds, upcoming] : rounds;
}

/** The deadline that holds for a plan, or without one for all: the round's own, or the latest extension. */
export function deadlineFor(plan: string | undefined, round: RoundWithoutPlans, extensions: Extension[]): string {
  return holding(plan, round, extensions).reduce(
    (latest, { deadline }) => (deadline > latest ? deadline : latest),
    round.closed?.day ?? round.deadline,
  );
}

/** The moment after which nothing can be submitted for a plan any more. It is not regarded that a pause puts it off. */
export function closingFor(plan: string, round: RoundWithoutPlans, extensions: Extension[], timeZone: string): Instant {
  const { closed } = round;
  const isExtended = holding(plan, round, extensions).length > 0;
  return closed && !isExtended ? closed.at : closingMoment(deadlineFor(plan, round, extensions), timeZone);
}

export function isOpenFor(
  plan: string,
  round: RoundWithoutPlans,
  extensions: Extension[],
  now: Instant,
  timeZone: string,
): boolean {
  const closes = closingFor(plan, round, extensions, timeZone);
  const isKeptOpen = round.pausedAt !== undefined && round.pausedAt < closes;
  return now >= round.openedAt && (now < closes || isKeptOpen);
}

/** The plans that a round is about: those that were left out count only once they have answered. */
export function askedPlans({
  round,
  skips,
  submissions,
}: {
  round: Round;
  skips: Skip[];
  submissions: Pick<Submission, 'plan'>[];
}): string[] {
  const skipped = new Set(skips.map(({ plan }) => plan));
  const answered = new Set(submissions.map(({ plan }) => plan));
  return round.plans.filter((plan) => !skipped.has(plan) || answered.has(plan));
}

/** The last submission of a plan in a round. */
export function lastSubmission(plan: string, submissions: Submission[]): Submission | undefined {
  return submissions.filter((submission) => submission.plan === plan).sort((a, b) => b.revision - a.revision)[0];
}

/** Every contact who reports on a plan, with the partner that it belongs to. */
export function contactsOf(project: Project, plan: string): { partner: Partner; contact: Contact }[] {
  return project.partners
    .filter((partner) => partner.plan === plan)
    .flatMap((partner) => partner.contacts.map((contact) => ({ partner, contact })));
}

export function findContact(project: Project, id: string): { partner: Partner; contact: Contact } | undefined {
  for (const partner of project.partners) {
    const contact = partner.contacts.find((candidate) => candidate.id === id);
    if (contact) return { partner, contact };
  }
  return undefined;
}

/** Whether the contact's address is known not to work, from mails to whichever contact has it. */
export function isUnreachable(contact: Contact, unreachable: Unreachable[]): boolean {
  return unreachable.some(
    ({ address, at, retriedAt = '' }) => address.toLowerCase() === contact.email.toLowerCase() && at > retriedAt,
  );
}
