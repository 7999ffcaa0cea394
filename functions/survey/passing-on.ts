import { randomBytes } from 'node:crypto';
import { languageSchema } from '../../shared/domain/project/language.ts';
import { emailSchema } from '../../shared/domain/project/schema/values.ts';
import { lettersOf } from '../../shared/domain/letters.ts';
import { colleagueSchema, longestNote, mostColleagues, type Colleague } from '../../shared/domain/rounds/colleagues.ts';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { contactsOf, isUnreachable } from '../../shared/domain/rounds/state.ts';
import { takeValues, textOf } from '../../shared/domain/survey/form.ts';
import { describeError, log } from '../../shared/log.ts';
import { addColleague } from '../../shared/store/colleagues.ts';
import { readUnreachable, recordRequest } from '../../shared/store/mails.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import { surveyLanguages } from '../../shared/texts/survey/index.ts';
import type { SurveyDependencies } from './context.ts';

/** The form to pass the survey on, as it was typed. `id` names the colleague, the same for a click that comes twice. */
export interface PassOnForm {
  id: string;
  email: string;
  language: string;
  note: string;
}

export type PassOnProblem =
  | { field: 'email'; code: 'email' | 'holder' | 'unreachable' }
  | { field: 'language'; code: 'language' }
  | { field: 'note'; code: 'note'; over: number };

export function emptyPassOn(language: string): PassOnForm {
  return { id: `colleague-${randomBytes(8).toString('hex')}`, email: '', language, note: '' };
}

export function postedPassOn(posted: Record<string, unknown>): PassOnForm {
  const names = ['id', 'email', 'language', 'note'] as const;
  const values = takeValues(
    names.map((name) => ({ kind: 'line' as const, name })),
    posted,
  );
  const [id = '', email = '', language = '', note = ''] = names.map((name) => textOf(values, name));
  return { id, email, language, note };
}

/** Whether another colleague can be given the survey. */
export function canPassOn({ colleagues }: OpenSurvey): boolean {
  return colleagues.length < mostColleagues;
}

/** Passes the survey on, once for one form. Answers what is wrong with it, if anything is. */
export async function passOn(
  { table, mailQueue }: Pick<SurveyDependencies, 'table' | 'mailQueue'>,
  survey: OpenSurvey,
  form: PassOnForm,
): Promise<PassOnProblem[]> {
  if (survey.colleagues.some(({ id }) => id === form.id)) return [];
  const { problems, colleague } = readPassOn(survey, form);
  if (!colleague) return problems;
  const contact = { id: colleague.id, email: colleague.email, language: colleague.language };
  if (isUnreachable(contact, await readUnreachable(table))) return [{ field: 'email', code: 'unreachable' }];
  const { round, plan, now } = survey;
  await addColleague(table, round.id, colleague);
  log('info', 'passed on', { round: round.id, plan: plan.id });
  // It is noted that the colleague is to get a link: should this fail, the tick asks for the mail again.
  const mail: Mail = { kind: 'passed-on', round: round.id, plan: plan.id, contact: colleague.id };
  try {
    await mailQueue.request(mail);
    await recordRequest(table, mail, now);
  } catch (error) {
    log('warn', 'mail to a colleague not requested', { round: round.id, plan: plan.id, ...describeError(error) });
  }
  return [];
}

function readPassOn(survey: OpenSurvey, form: PassOnForm): { problems: PassOnProblem[]; colleague?: Colleague } {
  const email = emailSchema.safeParse(form.email.trim());
  const language = languageSchema.safeParse(form.language);
  const note = form.note.trim();
  const over = lettersOf(note).length - longestNote;
  const problems: PassOnProblem[] = [
    ...(email.success ? [] : [{ field: 'email', code: 'email' } as const]),
    ...(email.success && holdsLink(survey, email.data) ? [{ field: 'email', code: 'holder' } as const] : []),
    ...(language.success && surveyLanguages(survey.project).includes(language.data)
      ? []
      : [{ field: 'language', code: 'language' } as const]),
    ...(over > 0 ? [{ field: 'note', code: 'note', over } as const] : []),
  ];
  if (problems.length > 0) return { problems };
  const colleague = colleagueSchema.parse({
    id: form.id,
    plan: survey.plan.id,
    email: email.data,
    language: language.data,
    note,
    passedOnBy: survey.contact.id,
    passedOnAt: survey.now,
  });
  return { problems, colleague };
}

function holdsLink({ project, plan, colleagues }: OpenSurvey, address: string): boolean {
  const holders = [
    ...contactsOf(project, plan.id).map(({ contact }) => contact),
    ...colleagues.filter(({ revokedAt }) => !revokedAt),
  ];
  return holders.some(({ email }) => email.toLowerCase() === address.toLowerCase());
}
