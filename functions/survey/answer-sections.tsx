import type { Answer } from '../../shared/domain/survey/answer.ts';
import { answerSections, type AnswerRow } from '../../shared/texts/answer.ts';
import type { SurveyContext } from './context.ts';
import { PageTitle } from './page-title.tsx';

/** All that a submitted answer says, under the headings of the survey. */
export function AnswerSections({ c, answer }: { c: SurveyContext; answer: Answer }) {
  const { project, pages } = c.var.survey;
  return (
    <>
      {answerSections(answer, project, c.var.language).map(({ page: id, heading, rows }) => {
        const page = pages.find((candidate) => candidate.id === id);
        return (
          <>
            <h3>{page ? <PageTitle c={c} page={page} /> : heading}</h3>
            <AnswerRows rows={rows} />
          </>
        );
      })}
    </>
  );
}

/** Answers as they were given. */
export function AnswerRows({ rows }: { rows: Pick<AnswerRow, 'label' | 'value'>[] }) {
  return (
    <dl class="summary">
      {rows.map(({ label, value }) => (
        <div>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
