import type { Page } from '../../../shared/domain/survey/pages.ts';
import { currentPath } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';

/** The page of the survey that the address names. */
export function requestedPage(c: SurveyContext): Page | undefined {
  return c.var.survey.pages.find(({ id }) => `/${id}` === currentPath(c));
}
