import type { Page } from '../../shared/domain/survey/pages.ts';
import { termsIn } from '../../shared/texts/terms/index.ts';
import type { SurveyContext } from './context.ts';

/** What a page is about: an action's title in the language of the plan, or the product's own word. */
export function PageTitle({ c, page }: { c: SurveyContext; page: Page }) {
  const { texts } = termsIn(c.var.language);
  switch (page.kind) {
    case 'action':
      return (
        <span lang={c.var.survey.plan.language} dir="auto">
          {page.action.title}
        </span>
      );
    case 'plan':
      return <>{texts.actionPlan}</>;
    case 'questions':
      return <>{texts.questions}</>;
  }
}

/** The same in plain text. */
export function pageTitle(c: SurveyContext, page: Page): string {
  const { texts } = termsIn(c.var.language);
  if (page.kind === 'action') return page.action.title;
  return page.kind === 'plan' ? texts.actionPlan : texts.questions;
}
