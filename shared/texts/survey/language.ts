import { languageSchema, type Language } from '../../domain/project/language.ts';
import type { Contact, Project } from '../../domain/project/schema.ts';
import { surveyLanguages, surveyTexts } from './index.ts';

/** The language that was asked for, if the survey can be read in it; else the contact's, as far as there are texts. */
export function chooseLanguage(
  { project, contact }: { project: Project; contact: Contact },
  asked: string | undefined,
): Language {
  const wanted = languageSchema.safeParse(asked);
  return wanted.success && surveyLanguages(project).includes(wanted.data) ? wanted.data : usualLanguage(contact);
}

/** The language of pages whose address names none. */
export function usualLanguage({ language }: Contact): Language {
  return surveyTexts(language).language;
}
