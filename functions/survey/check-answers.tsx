import { unfinishedActionAnswerSchema, extraAnswersSchema } from '../../shared/domain/survey/answer.ts';
import { planAnswerOf } from '../../shared/domain/survey/pages.ts';
import { actionRows, extraRows, planRows, type AnswerRow } from '../../shared/texts/answer.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { addressOf } from './addresses.ts';
import { AnswerRows } from './answer-sections.tsx';
import type { SurveyContext } from './context.ts';
import { PageTitle } from './page-title.tsx';
import type { PageStanding } from './standing.ts';

/** What a page will say when it is submitted, what is open on it, and the way to change it. */
export function PageAnswers({ c, standing }: { c: SurveyContext; standing: PageStanding }) {
  const { page, draft, problems } = standing;
  const { check, home } = surveyTexts(c.var.language).texts;
  const address = addressOf(c, `/${page.id}`);
  const rows = draft ? rowsOf(c, standing) : [];
  const title = <PageTitle c={c} page={page} />;
  return (
    <section>
      <div class="head">
        <h2>{title}</h2>
        <a href={address}>
          {check.change}
          <span class="hidden">: {title}</span>
        </a>
      </div>
      {!draft && <p class="error">{check.notSaved}</p>}
      {problems.length > 0 && <p class="error">{home.states.incomplete(problems.length)}</p>}
      {draft && rows.length === 0 && <p class="quiet">{check.nothingSaid}</p>}
      {rows.length > 0 && <AnswerRows rows={rows} />}
    </section>
  );
}

function rowsOf(c: SurveyContext, { page, answers }: PageStanding): AnswerRow[] {
  const { survey, language } = c.var;
  const { project, plan } = survey;
  switch (page.kind) {
    case 'action':
      return actionRows(unfinishedActionAnswerSchema.parse(answers), project, language);
    case 'plan':
      return planRows(planAnswerOf(answers), project, plan, language);
    case 'questions':
      return extraRows(extraAnswersSchema.parse(answers), project.questions, language);
  }
}
