import * as z from 'zod';
import { languageSchema } from '../project/language.ts';

/** What the coordinator adds to a report: it is carried from revision to revision. An empty text is none. */
export const notesSchema = z.object({
  language: languageSchema,
  foreword: z.string(),
  /** Whether the foreword may stand in the public edition and the newsletter as well. Remarks never do. */
  isForewordPublic: z.boolean(),
  remarks: z.array(z.object({ plan: z.string(), text: z.string() })),
});
export type Notes = z.infer<typeof notesSchema>;
