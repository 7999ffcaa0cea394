import * as z from 'zod';
import { languageSchema } from '../domain/project/language.ts';
import type { FormValues } from '../domain/survey/form.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

const formValuesSchema: z.ZodType<FormValues> = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** A saved page of a survey, word for word, valid or not. `version` counts the saves of the page from 1. */
export const draftSchema = z.object({
  page: z.string(),
  values: formValuesSchema,
  version: z.int(),
  savedAt: z.string(),
  savedBy: z.string(),
  /** The language in which it was typed: it decides how numbers are read. */
  language: languageSchema,
  /** Whether somebody pressed the page's button: what is kept while it is typed has not been agreed to. */
  isConfirmed: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

export async function readDrafts(table: Table, round: string, plan: string): Promise<Draft[]> {
  const items = await table.query(keys.roundPartition(table.project, round), { beginsWith: `SURVEY#${plan}#DRAFT#` });
  return items.map((item) => draftSchema.parse(item));
}

/** Saves a page as the version after `draft.version - 1`. False when somebody saved that version first: nothing is overwritten. */
export async function saveDraft(table: Table, round: string, plan: string, draft: Draft): Promise<boolean> {
  const key = keys.draft(table.project, round, plan, draft.page);
  if (draft.version === 1) return table.putOnce(key, draft);
  return table.update(key, {
    set: { ...draft },
    condition: '#version = :before',
    values: { before: draft.version - 1 },
  });
}
