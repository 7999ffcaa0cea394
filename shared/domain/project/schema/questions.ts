import * as z from 'zod';
import { languageSchema } from '../language.ts';
import { described, idSchema, text } from './values.ts';

const localised = z
  .partialRecord(languageSchema, text)
  .refine((texts) => Object.keys(texts).length > 0, 'expected a text in at least one language');

const choiceSchema = z.strictObject({
  id: described(idSchema, 'Names the choice within its question. Answers are kept by it, so it stays as it is.'),
  label: described(localised, 'The choice, by language.', { en: 'On site', de: 'Vor Ort' }),
});

/** A question that a project adds to the survey, asked once per plan. */
export const questionSchema = z.strictObject({
  id: described(idSchema, 'Names the question. Answers are kept by it, so it stays as it is.'),
  kind: described(z.enum(['text', 'number', 'choice', 'yes-no', 'date']), 'What kind of answer it wants.'),
  label: described(localised, 'The question, by language.', { en: 'Anything else?', de: 'Sonst noch etwas?' }),
  help: described(localised, 'A sentence of help below the question, by language.').optional(),
  required: described(z.boolean(), 'Whether it has to be answered before submitting.').default(false),
  choices: described(z.array(choiceSchema), 'For kind: choice.').optional(),
});
