import { localDate, monthOf } from '../../shared/domain/time.ts';
import type { AnswerProblem, FormValues } from '../../shared/domain/survey/form.ts';
import { fieldsOf, type Page } from '../../shared/domain/survey/pages.ts';
import type { Field } from '../../shared/domain/survey/fields.ts';
import { sectionsOf } from '../../shared/domain/survey/sections.ts';
import { formatMonth } from '../../shared/texts/format.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { addressOf } from './addresses.ts';
import type { SurveyContext } from './context.ts';
import { Question } from './fields/question.tsx';
import type { SavedMeanwhile } from './fields/saved-answer.tsx';
import { nextAfter } from './next-page.ts';
import { optionsOf } from './options.ts';
import { deadlineText } from './page.tsx';
import { problemText } from './problem-text.ts';
import { wordsOf } from './words.ts';

export interface PageFormProps {
  c: SurveyContext;
  page: Page;
  values: FormValues;
  /** The save that the values are based on; 0 before the first. */
  version: number;
  problems: AnswerProblem[];
  /** By field: what was saved meanwhile, where it differs. */
  savedMeanwhile?: Map<string, SavedMeanwhile>;
}

/** The button that asks to be led back to the list. Ids of questions have no capitals: it can be none of them. */
export const goToField = 'goTo';

/** The form of a page. It carries the version that it is based on, and saves whatever is in it. */
export function PageForm(props: PageFormProps) {
  const { c, page, version } = props;
  const { project, plan } = c.var.survey;
  const { save } = surveyTexts(c.var.language).texts;
  const { sections } = questionTexts(c.var.language).texts;
  return (
    <form method="post" action={addressOf(c, `/${page.id}`)} novalidate>
      <input type="hidden" name="version" value={String(version)} />
      {sectionsOf(page, fieldsOf(page, project, plan)).map(({ id, fields }) => (
        <section class="section" aria-labelledby={id && `section_${id}`}>
          {id && <h2 id={`section_${id}`}>{sections[id]}</h2>}
          {fields.map((field) => (
            <FieldQuestion {...props} field={field} />
          ))}
        </section>
      ))}
      <div class="acts">
        <button type="submit">{nextAfter(c, page).save}</button>
        <button type="submit" class="second" name={goToField} value="list">
          {save.list}
        </button>
      </div>
      <p class="small quiet">{deadlineText(c)}</p>
    </form>
  );
}

function FieldQuestion({ c, page, field, values, problems, savedMeanwhile }: PageFormProps & { field: Field }) {
  const { survey, language } = c.var;
  const problem = problems.find((candidate) => candidate.field === field.name);
  const isChoice = field.kind === 'choice' || field.kind === 'choices';
  return (
    <Question
      field={field}
      values={values}
      language={language}
      words={wordsOf(survey, page, field, language)}
      options={isChoice ? optionsOf(survey, page, field, language) : []}
      planned={page.kind === 'action' ? page.action.funding.map(({ amount }) => amount) : []}
      previously={previouslyDone(c, page, field)}
      problem={problem && problemText(problem, page, language)}
      savedMeanwhile={savedMeanwhile?.get(field.name)}
    />
  );
}

/** What was done up to the last report is shown beside the question, and never copied into its answer. */
function previouslyDone(c: SurveyContext, page: Page, { name }: Field) {
  const { survey, language } = c.var;
  const { earlier, project } = survey;
  const text = page.kind === 'action' && name === 'done' ? earlier?.actions[page.action.id]?.done : undefined;
  if (!earlier || !text) return undefined;
  return { month: formatMonth(monthOf(localDate(earlier.submittedAt, project.timeZone)), language), text };
}
