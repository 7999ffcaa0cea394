import type { Page } from '../../shared/domain/survey/pages.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import type { SurveyContext } from './context.ts';

/** Where the way through the survey leads from a page: its path under the link, and what it is called. */
export function nextAfter(c: SurveyContext, page: Page): { path: string; save: string; goOn: string } {
  const { texts } = surveyTexts(c.var.language);
  const { pages } = c.var.survey;
  const next = pages[pages.findIndex(({ id }) => id === page.id) + 1];
  if (!next) return { path: '/check', save: texts.save.check, goOn: texts.goOn.check };
  const path = `/${next.id}`;
  if (next.kind !== 'action') return { path, save: texts.save[next.kind], goOn: texts.goOn[next.kind] };
  const { number, of } = positionOf(c.var.survey, next);
  return { path, save: texts.save.action(number, of), goOn: texts.goOn.action(number, of) };
}

/** The number of an action among the plan's, from 1. */
export function positionOf({ plan }: OpenSurvey, { action }: Extract<Page, { kind: 'action' }>) {
  return { number: plan.actions.findIndex(({ id }) => id === action.id) + 1, of: plan.actions.length };
}
