import type { Child } from 'hono/jsx';
import { longestText, type AnswerProblem, type FormValues } from '../../../shared/domain/survey/form.ts';
import { fieldsOf, type Page, type ReadPage } from '../../../shared/domain/survey/pages.ts';
import type { Field } from '../../../shared/domain/survey/fields.ts';
import { sectionsOf } from '../../../shared/domain/survey/sections.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { questionTexts } from '../../../shared/texts/survey/questions/index.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { DefaultButton } from '../../../shared/web/page.tsx';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { Question } from './fields/question.tsx';
import type { SavedMeanwhile } from './fields/saved-answer.tsx';
import { lastSaidOn, type LastSaid } from './last-said.ts';
import { nextAfter } from '../next-page.ts';
import { optionsOf } from '../options.ts';
import { deadlineText, formId } from '../page.tsx';
import { problemText } from '../problem-text.ts';
import { seenVersionField, typedInField } from './saving.ts';
import { SavingLine } from './saving-line.tsx';
import { wordsOf } from '../words.ts';

export interface PageFormProps {
  c: SurveyContext;
  page: Page;
  values: FormValues;
  /** The save that the values are based on; 0 before the first. */
  version: number;
  /** The save that is shown beside the values: only the page's own buttons decide between the two. */
  seenVersion?: number;
  /** The values are stored nowhere. */
  isUnsaved?: boolean;
  problems: AnswerProblem[];
  doubts: ReadPage['doubts'];
  /** By field: what was saved meanwhile, where it differs. */
  savedMeanwhile?: Map<string, SavedMeanwhile>;
  /** What is asked before everything else. */
  first?: Child;
}

/** The button that asks to be led elsewhere than on. Ids of questions have no capitals: it can be none of them. */
export const goToField = 'goTo';

/** The form of a page. It carries the version that it is based on, and saves whatever is in it. */
export function PageForm(props: PageFormProps) {
  const { c, page, version, seenVersion, isUnsaved, values, first } = props;
  const { language, survey } = c.var;
  const { project, plan } = survey;
  const { save, form } = surveyTexts(language).texts;
  const { sections } = questionTexts(language).texts;
  const fields = fieldsOf(page, project, plan);
  const lastSaid = lastSaidOn(c, page, fields, values);
  return (
    <form
      method="post"
      action={addressOf(c, `/${page.id}`)}
      id={formId}
      novalidate
      data-unsaved={isUnsaved ? 'yes' : undefined}
    >
      {/* Going back, browsers fill a form in as it was left where its first names are the same: only if nobody has saved since. */}
      <input type="hidden" name={`basis-${version}`} disabled />
      <DefaultButton form={formId} />
      <input type="hidden" name="version" value={String(version)} autocomplete="off" />
      {seenVersion !== undefined && <input type="hidden" name={seenVersionField} value={String(seenVersion)} />}
      <input type="hidden" name={typedInField} value={language} />
      {first}
      {fields.some(({ kind }) => kind === 'text') && (
        <p class="small quiet">{form.limit(formatNumber(longestText, language))}</p>
      )}
      {sectionsOf(page, fields).map(({ id, fields }) => (
        <section class="section" aria-labelledby={id && `section_${id}`}>
          {id && <h2 id={`section_${id}`}>{sections[id]}</h2>}
          {fields.map((field) => (
            <FieldQuestion {...props} field={field} lastSaid={lastSaid.get(field.name)} />
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
      <SavingLine language={language} />
    </form>
  );
}

function FieldQuestion({
  c,
  page,
  field,
  values,
  problems,
  doubts,
  savedMeanwhile,
  lastSaid,
}: PageFormProps & { field: Field; lastSaid: LastSaid | undefined }) {
  const { survey, language } = c.var;
  const isChoice = field.kind === 'choice' || field.kind === 'choices';
  const own = doubts.filter((doubt) => doubt.field === field.name);
  const problem = problems.find(
    (candidate) => candidate.field === field.name && !own.some(({ code }) => code === candidate.code),
  );
  return (
    <Question
      field={field}
      values={values}
      language={language}
      words={wordsOf(survey, page, field, language)}
      options={isChoice ? optionsOf(survey, page, field, language) : []}
      planned={page.kind === 'action' ? page.action.funding.map(({ amount }) => amount) : []}
      lastSaid={lastSaid}
      problem={problem && problemText(problem, page, language)}
      doubts={own.map(({ id, code, isConfirmed }) => ({
        id,
        isConfirmed,
        text: problemText({ field: field.name, code }, page, language),
      }))}
      savedMeanwhile={savedMeanwhile?.get(field.name)}
    />
  );
}
