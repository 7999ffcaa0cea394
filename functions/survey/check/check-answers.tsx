import {
  actionAnswerSchema,
  extraAnswersSchema,
  unfinishedActionAnswerSchema,
} from '../../../shared/domain/survey/answer.ts';
import { planAnswerOf } from '../../../shared/domain/survey/pages.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { actionRows, extraRows, planRows, type AnswerRow } from '../../../shared/texts/answer.ts';
import { formatDate } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import { AnswerRows } from '../submitted/answer-sections.tsx';
import { compared, numberOfChanges } from './changes.ts';
import type { SurveyContext } from '../context.ts';
import { PageTitle } from '../page-title.tsx';
import { lastAnswer } from '../shown.ts';
import { stateOf, type PageStanding } from '../standing.ts';

/** What a page will say when it is submitted, what of it is new, what is open on it, and the way to change it. */
export function PageAnswers({ c, standing }: { c: SurveyContext; standing: PageStanding }) {
  const { page, draft, problems } = standing;
  const { check, conflict, home } = surveyTexts(c.var.language).texts;
  const before = lastRows(c, standing);
  const rows = draft ? compared(rowsOf(c, standing), before?.rows) : [];
  const title = <PageTitle c={c} page={page} />;
  return (
    <section>
      <div class="head">
        <h2>{title}</h2>
        <a href={addressOf(c, `/${page.id}`)}>
          {check.change}
          <span class="hidden">: {title}</span>
        </a>
      </div>
      {!draft && <p class="error">{check.notSaved}</p>}
      {stateOf(standing) === 'saved' && <p class="error">{check.notConfirmed}</p>}
      {problems.length > 0 && <p class="error">{home.states.incomplete(problems.length)}</p>}
      {draft && before && <p class="quiet">{check.changes(numberOfChanges(rows), before.day)}</p>}
      {draft && rows.length === 0 && <p class="quiet">{check.nothingSaid}</p>}
      {rows.length > 0 && <AnswerRows rows={rows} words={{ before: check.before, nothing: conflict.empty }} />}
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

/** What the page said when it was submitted last, and on which day. */
function lastRows(c: SurveyContext, { page }: PageStanding): { rows: AnswerRow[]; day: string } | undefined {
  const { survey, language } = c.var;
  const { project, plan, round } = survey;
  const answer = lastAnswer(survey, page);
  if (!answer) return undefined;
  const day = formatDate(localDate(answer.submittedAt, project.timeZone), language);
  switch (page.kind) {
    case 'action': {
      const said = actionAnswerSchema.parse(answer.actions[page.action.id]);
      // What was done since the last report is another question in each round.
      const isThisRound = answer.round === round.id;
      return { rows: actionRows(isThisRound ? said : { ...said, done: '' }, project, language), day };
    }
    case 'plan':
      return { rows: planRows(answer.planAnswer, project, plan, language), day };
    case 'questions':
      return { rows: extraRows(answer.extra, project.questions, language), day };
  }
}
