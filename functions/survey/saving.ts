import type { Field } from '../../shared/domain/survey/fields.ts';
import {
  inputNames,
  listOf,
  takeValues,
  type AnswerProblem,
  type FormValues,
} from '../../shared/domain/survey/form.ts';
import { fieldsOf, readPage, type Page } from '../../shared/domain/survey/pages.ts';
import { readDrafts, saveDraft, type Draft } from '../../shared/store/drafts.ts';
import type { Table } from '../../shared/store/table.ts';
import { VisibleError } from '../../shared/web/errors.tsx';
import type { SurveyContext } from './context.ts';
import { takenField } from './fields/saved-answer.tsx';
import { postedNumber } from './posted-form.ts';
import { draftValues } from './shown.ts';

/** What became of a save: it is stored, or somebody else's came first and nothing was overwritten. */
export type Saved =
  { kind: 'saved'; problems: AnswerProblem[] } | { kind: 'conflict'; typed: FormValues; stored: Draft };

/** Saves what was typed, word for word, valid or not, as the next version after the one that the form was based on. */
export async function savePage(
  table: Table,
  c: SurveyContext,
  page: Page,
  posted: Record<string, unknown>,
): Promise<Saved> {
  const { survey, language } = c.var;
  const { project, plan, round, contact, now, today } = survey;
  const version = postedNumber(posted, 'version');
  const known = survey.drafts.find((draft) => draft.page === page.id);
  const values = withTaken(c, page, posted, known?.version === version ? known : undefined);
  const saved = (): Saved => ({
    kind: 'saved',
    problems: readPage(page, values, project, plan, language, today).problems,
  });
  const draft = { page: page.id, values, version: version + 1, savedAt: now, savedBy: contact.id, language };
  if (version <= (known?.version ?? 0) && (await saveDraft(table, round.id, plan.id, draft))) return saved();
  const stored = (await readDrafts(table, round.id, plan.id)).find((candidate) => candidate.page === page.id);
  // No page of ours is based on a version that was never saved.
  if (!stored || stored.version < version) throw new VisibleError('unreadable');
  // A double click, or two people who say the same.
  if (differingFields(c, page, values, draftValues(survey, page, stored, language)).length === 0) return saved();
  return { kind: 'conflict', typed: values, stored };
}

/** What was typed, except where the reader ticked that the saved answer be taken. */
function withTaken(
  c: SurveyContext,
  page: Page,
  posted: Record<string, unknown>,
  stored: Draft | undefined,
): FormValues {
  const { survey, language } = c.var;
  const fields = fieldsOf(page, survey.project, survey.plan);
  const typed = takeValues(fields, posted);
  if (!stored) return typed;
  const taken = listOf(takeValues([{ kind: 'choices', name: takenField, options: [] }], posted), takenField);
  const names = fields.filter(({ name }) => taken.includes(name)).flatMap(inputNames);
  const saved = draftValues(survey, page, stored, language);
  return { ...typed, ...Object.fromEntries(names.map((name) => [name, saved[name] ?? ''])) };
}

/** The fields of a page whose inputs do not hold the same. */
export function differingFields({ var: { survey } }: SurveyContext, page: Page, a: FormValues, b: FormValues): Field[] {
  return fieldsOf(page, survey.project, survey.plan).filter((field) =>
    inputNames(field).some((name) => listOf(a, name).join('\n') !== listOf(b, name).join('\n')),
  );
}
