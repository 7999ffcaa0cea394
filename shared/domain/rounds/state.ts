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
});
export type Round = z.infer<typeof roundSchema>;

/** More time, for one plan or, without `plan`, for all. */
export const extensionSchema = z.object({ plan: z.string().optional(), deadline: z.string(), extendedAt: z.string() });
export type Extension = z.infer<typeof extensionSchema>;

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

/** An address that bounced, complained or was refused. It counts for as long as a contact still has that address. */
export const unreachableSchema = z.object({
  plan: z.string(),
  contact: z.string(),
  address: z.string(),
  addressHash: z.string(),
  reason: z.enum(['bounce', 'complaint', 'refused']),
  at: z.string(),
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

/** What has happened in a round, as far as it decides what is due. */
export interface RoundState {
  round: Round;
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
  reports: ReportRecord[];
  compileRequests: CompileRequest[];
  /** When each report was asked for last. */
  reportsAsked: ReportAsked[];
  unreachable: Unreachable[];
  mails: MailRecord[];
}

export const emptyState: ProjectState = {
  rounds: [],
  reports: [],
  compileRequests: [],
  reportsAsked: [],
  unreachable: [],
  mails: [],
};

/** A round of which nothing is known but that it was opened. */
export function nothingHappened(round: Omit<Round, 'plans'>): RoundState {
  return {
    round: { ...round, plans: [] },
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

/** The deadline that holds for a plan, or without one for all: the round's own, or the latest extension. */
export function deadlineFor(plan: string | undefined, round: Omit<Round, 'plans'>, extensions: Extension[]): string {
  return extensions
    .filter((extension) => extension.plan === undefined || extension.plan === plan)
    .reduce((latest, { deadline }) => (deadline > latest ? deadline : latest), round.deadline);
}

export function isOpenFor(
  plan: string,
  round: Omit<Round, 'plans'>,
  extensions: Extension[],
  now: Instant,
  timeZone: string,
): boolean {
  return now >= round.openedAt && now < closingMoment(deadlineFor(plan, round, extensions), timeZone);
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
  return unreachable.some(({ address }) => address.toLowerCase() === contact.email.toLowerCase());
}
