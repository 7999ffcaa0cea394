import type { Child } from 'hono/jsx';
import { colonIn } from '../../shared/texts/format.ts';
import type { AnswerProblem } from '../../shared/domain/survey/form.ts';
import { fieldsOf, type Page } from '../../shared/domain/survey/pages.ts';
import type { SurveyContext } from './context.ts';
import { problemText } from './problem-text.ts';
import { wordsOf } from './words.ts';

/** Where a page is led to when something in it is wrong: the summary takes the focus. */
export const summaryId = 'problems';

export interface SummaryEntry {
  href: string;
  text: string;
}

export interface ErrorSummaryProps {
  heading: string;
  text?: string;
  entries: SummaryEntry[];
  /** Where to go if it is not to be mended now. */
  after?: Child;
}

/** What is wrong on a page, at its top, each with a link to where it can be mended. */
export function ErrorSummary({ heading, text, entries, after }: ErrorSummaryProps) {
  return (
    <div class="errors" id={summaryId} role="group" aria-labelledby={`${summaryId}_heading`} tabindex={-1} autofocus>
      <h2 id={`${summaryId}_heading`}>{heading}</h2>
      {text && <p>{text}</p>}
      <ul>
        {entries.map(({ href, text }) => (
          <li>
            <a href={href} dir="auto">
              {text}
            </a>
          </li>
        ))}
      </ul>
      {after}
    </div>
  );
}

/** The entries for a page's problems, in the order of its fields. `address` is empty for links within the page. */
export function entriesFor(c: SurveyContext, page: Page, problems: AnswerProblem[], address = ''): SummaryEntry[] {
  const { survey, language } = c.var;
  return fieldsOf(page, survey.project, survey.plan).flatMap((field) =>
    problems
      .filter((problem) => problem.field === field.name)
      .map((problem) => ({
        href: `${address}#${field.name}`,
        text: `${wordsOf(survey, page, field, language).shortName}${colonIn(language)}${problemText(problem, page, language)}`,
      })),
  );
}
