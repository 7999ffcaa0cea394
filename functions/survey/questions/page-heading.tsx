import type { Page } from '../../../shared/domain/survey/pages.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import type { SurveyContext } from '../context.ts';
import { positionOf } from '../next-page.ts';
import { PageTitle } from '../page-title.tsx';

/** The heading of a page with questions: where it stands in the survey, and what it is about. */
export function PageHeading({ c, page }: { c: SurveyContext; page: Page }) {
  const { survey, language } = c.var;
  const { form } = surveyTexts(language).texts;
  const position = page.kind === 'action' ? positionOf(survey, page) : undefined;
  return (
    <h1>
      <span class="caption">
        {position ? form.action(position.number, position.of) : <bdi>{survey.plan.region}</bdi>}
      </span>
      <PageTitle c={c} page={page} />
    </h1>
  );
}
