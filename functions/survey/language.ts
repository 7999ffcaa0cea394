import { languageSchema, type Language } from '../../shared/domain/project/language.ts';
import { surveyLanguages, surveyTexts } from '../../shared/texts/survey/index.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** The language that was asked for, if the survey can be read in it; else the contact's, as far as there are texts. */
export function chooseLanguage({ project, contact }: OpenSurvey, asked: string | undefined): Language {
  const wanted = languageSchema.safeParse(asked);
  return wanted.success && surveyLanguages(project).includes(wanted.data) ? wanted.data : usualLanguage(contact);
}

/** The language of pages whose address names none. */
export function usualLanguage({ language }: OpenSurvey['contact']): Language {
  return surveyTexts(language).language;
}
