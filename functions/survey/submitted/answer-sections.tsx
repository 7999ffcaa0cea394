import type { Answer } from '../../../shared/domain/survey/answer.ts';
import { answerSections } from '../../../shared/texts/answer.ts';
import type { ComparedRow } from '../check/changes.ts';
import type { SurveyContext } from '../context.ts';
import { PageTitle } from '../page-title.tsx';

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

interface AnswerRowsProps {
  rows: Pick<ComparedRow, 'label' | 'value' | 'before'>[];
  /** How to say what an answer was before. */
  words?: { before: string; nothing: string };
}

/** Answers as they were given, each with what it was before where that was something else. */
export function AnswerRows({ rows, words }: AnswerRowsProps) {
  return (
    <dl class="summary">
      {rows.map(({ label, value, before }) => (
        <div class={before === undefined ? undefined : 'changed'}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{value}</dd>
          {words && before !== undefined && (
            <dd class="before" dir="auto">
              {words.before} {before ? <del>{before}</del> : words.nothing}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
