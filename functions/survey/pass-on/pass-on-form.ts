import { createHash, randomBytes } from 'node:crypto';
import { languageSchema } from '../../../shared/domain/project/language.ts';
import { emailSchema } from '../../../shared/domain/project/schema/values.ts';
import { lettersOf } from '../../../shared/domain/letters.ts';
import {
  colleagueSchema,
  longestNote,
  mostColleagues,
  type Colleague,
} from '../../../shared/domain/rounds/colleagues.ts';
import { contactsOf } from '../../../shared/domain/rounds/state.ts';
import { takeValues, textOf } from '../../../shared/domain/survey/form.ts';
import type { OpenSurvey } from '../../../shared/store/open-survey.ts';
import { surveyLanguages } from '../../../shared/texts/survey/index.ts';
import { VisibleError } from '../../../shared/web/errors.tsx';

/** The form to pass the survey on, as it was typed. `id` names the form, so that a click that comes twice is known. */
export interface PassOnForm {
  id: string;
  email: string;
  language: string;
  note: string;
}

export type PassOnProblem =
  | { field: 'email'; code: 'email' | 'holder' | 'unreachable' | 'full' }
  | { field: 'language'; code: 'language' }
  | { field: 'note'; code: 'note'; over: number };

/** Marks can be piled upon one letter without end. No letter of any script, and no emoji, needs more UTF-16 units. */
const largestLetter = 20;

export function emptyPassOn(language: string): PassOnForm {
  return { id: randomBytes(8).toString('hex'), email: '', language, note: '' };
}

/** Says so where it is not our form, or not whole. */
export function postedPassOn(posted: Record<string, unknown>): PassOnForm {
  const names = ['id', 'email', 'language', 'note'] as const;
  const values = takeValues(
    names.map((name) => ({ kind: 'line' as const, name })),
    posted,
  );
  const [id = '', email = '', language = '', note = ''] = names.map((name) => textOf(values, name));
  if (!/^[0-9a-f]{16}$/.test(id)) throw new VisibleError('unreadable');
  return { id, email: email.trim(), language, note };
}

/**
 * The same for one form and one address: a browser that goes back shows the old form again, in which another address
 * means another colleague.
 */
export function colleagueId({ id, email }: PassOnForm): Colleague['id'] {
  return `colleague-${createHash('sha256').update(`${id} ${email.toLowerCase()}`).digest('hex').slice(0, 16)}`;
}

/** Whether another colleague can be given the survey. */
export function canPassOn({ colleagues }: OpenSurvey): boolean {
  return colleagues.length < mostColleagues;
}

/** The colleague that the form speaks of, or what is wrong with it. */
export function readPassOn(survey: OpenSurvey, form: PassOnForm): Colleague | PassOnProblem[] {
  const email = emailSchema.safeParse(form.email);
  const language = languageSchema.safeParse(form.language);
  const isOffered = language.success && surveyLanguages(survey.project).includes(language.data);
  const note = form.note.trim();
  const over = Math.max(lettersOf(note).length, Math.ceil(note.length / largestLetter)) - longestNote;
  const problems: PassOnProblem[] = [];
  if (!canPassOn(survey)) problems.push({ field: 'email', code: 'full' });
  else if (!email.success) problems.push({ field: 'email', code: 'email' });
  else if (holdsLink(survey, email.data)) problems.push({ field: 'email', code: 'holder' });
  if (!isOffered) problems.push({ field: 'language', code: 'language' });
  if (over > 0) problems.push({ field: 'note', code: 'note', over });
  if (problems.length > 0) return problems;
  return colleagueSchema.parse({
    id: colleagueId(form),
    plan: survey.plan.id,
    number: survey.colleagues.length + 1,
    email: email.data,
    language: language.data,
    note,
    passedOnBy: survey.contact.id,
    passedOnAt: survey.now,
  });
}

function holdsLink({ project, plan, colleagues }: OpenSurvey, address: string): boolean {
  const holders = [
    ...contactsOf(project, plan.id).map(({ contact }) => contact),
    ...colleagues.filter(({ revokedAt }) => !revokedAt),
  ];
  return holders.some(({ email }) => email.toLowerCase() === address.toLowerCase());
}
