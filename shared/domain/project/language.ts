import * as z from 'zod';

/** The languages that a project, its partners and its texts may be in, as BCP 47 tags. */
export const languages = ['en', 'de', 'it', 'es', 'ca', 'nl', 'pl', 'fr'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;
