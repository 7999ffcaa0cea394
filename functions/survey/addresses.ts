import type { Language } from '../../shared/domain/project/language.ts';
import type { SurveyContext } from './context.ts';
import { usualLanguage } from '../../shared/texts/survey/language.ts';

/**
 * The address of a page of the survey, for example `/plan`; the empty path is the list. The page's language goes along
 * where it is not the contact's own.
 */
export function addressOf(c: SurveyContext, path: string, language: Language = c.var.language): string {
  const { link, survey } = c.var;
  const query = language === usualLanguage(survey.contact) ? '' : `?language=${language}`;
  return `${link}${path}${query}`;
}

/** The path of the page that was asked for, under the link. */
export function currentPath(c: SurveyContext): string {
  return c.req.path.slice(c.var.link.length);
}
