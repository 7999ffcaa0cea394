import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import type { Contact, Partner, Project } from '../project/schema.ts';
import { findContact } from './state.ts';

/** A colleague to whom a contact has passed the survey on, for one round. Never removed: who has revoked it is noted. */
export const colleagueSchema = z.object({
  /** Made anew each time, so that a link that was revoked is never the link of a later one. */
  id: z.string().regex(/^colleague-[0-9a-f]{16}$/),
  plan: z.string(),
  /** Counts from 1 on the plan in the round. Each number is given once, and so the limit holds however many ask at once. */
  number: z.int().positive(),
  email: z.string(),
  language: languageSchema,
  /** What the contact wrote to the colleague. */
  note: z.string(),
  passedOnBy: z.string(),
  passedOnAt: z.string(),
  revokedAt: z.string().optional(),
  revokedBy: z.string().optional(),
});
export type Colleague = z.infer<typeof colleagueSchema>;

/**
 * So many colleagues can be given a plan's survey in a round, revoked ones included: a link must not become a way to
 * send mails to the world.
 */
export const mostColleagues = 10;

/** In visible characters. */
export const longestNote = 500;

/** Who can report on a plan, and the organisation in whose name: a contact of the project, or a colleague of one. */
export interface Reporter {
  partner: Partner;
  contact: Contact;
  colleague?: Colleague;
}

/** Whoever bears the id in a round. A colleague whose contact the project no longer has is nobody. */
export function findReporter(project: Project, colleagues: Colleague[], id: string): Reporter | undefined {
  const contact = findContact(project, id);
  if (contact) return contact;
  const colleague = colleagues.find((candidate) => candidate.id === id);
  const passedOnBy = colleague && findContact(project, colleague.passedOnBy);
  if (!colleague || !passedOnBy) return undefined;
  const { email, language } = colleague;
  return { partner: passedOnBy.partner, contact: { id, email, language }, colleague };
}
