import { languageSchema, type Language } from '../../../shared/domain/project/language.ts';
import type { Field } from '../../../shared/domain/survey/fields.ts';
import {
  inputNames,
  listOf,
  takeValues,
  type AnswerProblem,
  type FormValues,
} from '../../../shared/domain/survey/form.ts';
import { numbersInLanguage } from '../../../shared/domain/survey/numbers-in-language.ts';
import { confirmedField, fieldsOf, readPage, type Page } from '../../../shared/domain/survey/pages.ts';
import { readDrafts, saveDraft, type Draft } from '../../../shared/store/drafts.ts';
import type { Table } from '../../../shared/store/table.ts';
import { VisibleError } from '../../../shared/web/errors.tsx';
import type { SurveyContext } from '../context.ts';
import { takenField } from './fields/saved-answer.tsx';
import { itemSize, largestItem } from '../item-size.ts';
import { postedList } from '../posted-form.ts';
import { draftValues } from '../shown.ts';
import { withNote } from './unchanged.ts';

/** The input that tells in which language a page was filled in: it decides how numbers are read. */
export const typedInField = 'typedIn';

/** The input that tells which save was shown beside what is typed, to be decided between. */
export const seenVersionField = 'seenVersion';

/** What became of a save. Whatever was not stored is given back, as the language of the page writes it. */
export type Saved =
  | { kind: 'saved'; version: number; problems: AnswerProblem[] }
  /** Somebody else's came first, and nothing was overwritten. */
  | { kind: 'conflict'; typed: FormValues; stored: Draft }
  | { kind: 'too-large'; typed: FormValues };

/**
 * Saves what was typed, word for word, valid or not, as the next version after `version`. `isConfirmed` tells whether
 * the page's button was pressed, or it is only kept meanwhile.
 */
export async function savePage(
  table: Table,
  c: SurveyContext,
  page: Page,
  posted: Record<string, unknown>,
  version: number,
  isConfirmed: boolean,
): Promise<Saved> {
  const { survey, language } = c.var;
  const { project, plan, round, contact, now, today } = survey;
  const typedIn = typedInLanguage(c, posted);
  const known = survey.drafts.find((draft) => draft.page === page.id);
  const values = withTaken(c, page, posted, typedIn, known?.version === version ? known : undefined);
  const typed = inPageLanguage(c, page, values, typedIn);
  const { problems, doubts } = readPage(page, values, project, plan, typedIn, today);
  const confirmed = doubts.filter((doubt) => doubt.isConfirmed).map(({ id }) => id);
  const draftAs = (next: number, stored?: Draft): Draft => ({
    page: page.id,
    values: { ...values, [confirmedField]: [...new Set([...(stored ? ticksIn(stored) : []), ...confirmed])] },
    version: next,
    savedAt: now,
    savedBy: contact.id,
    language: typedIn,
    isConfirmed: isConfirmed || (stored?.isConfirmed ?? false),
  });
  const isAsStored = (stored: Draft) =>
    differingFields(c, page, typed, draftValues(survey, page, stored, language)).length === 0;
  const ticksIn = (stored: Draft) => listOf(stored.values, confirmedField);
  const isTickedIn = (stored: Draft) => confirmed.every((id) => ticksIn(stored).includes(id));
  if (
    known?.version === version &&
    !isConfirmed &&
    isAsStored(known) &&
    isTickedIn(known) &&
    confirmed.length === ticksIn(known).length
  )
    return { kind: 'saved', version, problems };
  if (itemSize(draftAs(version + 1)) > largestItem) return { kind: 'too-large', typed };
  const save = async (next: number, over?: Draft) =>
    next > 0 && (await saveDraft(table, round.id, plan.id, draftAs(next, over)));
  if (version <= (known?.version ?? 0) && (await save(version + 1)))
    return { kind: 'saved', version: version + 1, problems };
  const stored = (await readDrafts(table, round.id, plan.id)).find((candidate) => candidate.page === page.id);
  // No page of ours is based on a version that was never saved.
  if (!stored || stored.version < version) throw new VisibleError('unreadable');
  if (!isAsStored(stored)) return { kind: 'conflict', typed, stored };
  // A double click, or two people who say the same: neither takes back what the other has agreed to.
  if (isTickedIn(stored) && (!isConfirmed || stored.isConfirmed))
    return { kind: 'saved', version: stored.version, problems };
  if (await save(stored.version + 1, stored)) return { kind: 'saved', version: stored.version + 1, problems };
  return savePage(table, c, page, posted, stored.version, isConfirmed);
}

/** What was typed into a page, as the language of the page writes it. */
export function typedValues(c: SurveyContext, page: Page, posted: Record<string, unknown>): FormValues {
  const { project, plan } = c.var.survey;
  return inPageLanguage(c, page, takeValues(fieldsOf(page, project, plan), posted), typedInLanguage(c, posted));
}

function inPageLanguage({ var: { survey, language } }: SurveyContext, page: Page, values: FormValues, from: Language) {
  return numbersInLanguage(fieldsOf(page, survey.project, survey.plan), values, from, language);
}

function typedInLanguage(c: SurveyContext, posted: Record<string, unknown>): Language {
  const typedIn = languageSchema.safeParse(posted[typedInField]);
  return typedIn.success ? typedIn.data : c.var.language;
}

/** What was typed, except where the reader ticked that the saved answer be taken. */
function withTaken(
  c: SurveyContext,
  page: Page,
  posted: Record<string, unknown>,
  typedIn: Language,
  stored: Draft | undefined,
): FormValues {
  const { survey } = c.var;
  const fields = fieldsOf(page, survey.project, survey.plan);
  const typed = withNote(
    page,
    {
      ...takeValues(fields, posted),
      [confirmedField]: postedList(posted, confirmedField),
    },
    posted,
  );
  if (!stored) return typed;
  const taken = postedList(posted, takenField);
  const names = fields.filter(({ name }) => taken.includes(name)).flatMap(inputNames);
  const saved = draftValues(survey, page, stored, typedIn);
  return { ...typed, ...Object.fromEntries(names.map((name) => [name, saved[name] ?? ''])) };
}

/** The fields of a page whose inputs do not hold the same. */
export function differingFields({ var: { survey } }: SurveyContext, page: Page, a: FormValues, b: FormValues): Field[] {
  return fieldsOf(page, survey.project, survey.plan).filter((field) =>
    inputNames(field).some((name) => listOf(a, name).join('\n') !== listOf(b, name).join('\n')),
  );
}
