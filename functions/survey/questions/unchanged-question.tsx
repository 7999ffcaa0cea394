import type { Page } from '../../../shared/domain/survey/pages.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { actionRows } from '../../../shared/texts/answer.ts';
import { colonIn, formatDate, semicolonIn } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { termsIn } from '../../../shared/texts/terms/index.ts';
import type { SurveyContext } from '../context.ts';
import type { SummaryEntry } from '../error-summary.tsx';
import { errorId, FieldError } from './fields/field-error.tsx';
import { nextAfter } from '../next-page.ts';
import { goToField } from './page-form.tsx';
import type { Shown } from '../shown.ts';
import { noteField, unchangedNoteField, unchangedStageField, type Unchanged } from './unchanged.ts';

export type UnchangedMissing = 'stage' | 'note';

/** Whether an action was reported on before, and nothing has been said in this round yet. */
export function canBeUnchanged({ filledInFrom }: Shown, page: Page): page is Extract<Page, { kind: 'action' }> {
  return page.kind === 'action' && filledInFrom?.actions[page.action.id] !== undefined;
}

interface UnchangedQuestionProps {
  c: SurveyContext;
  page: Page;
  shown: Shown;
  unchanged?: Unchanged;
  missing?: UnchangedMissing[];
}

/** One step for an action on which nothing has changed: what was said in short, the stage to confirm, and a note. */
export function UnchangedQuestion({ c, page, shown, unchanged, missing = [] }: UnchangedQuestionProps) {
  const { survey, language } = c.var;
  const { unchanged: texts } = surveyTexts(language).texts.form;
  const answer = page.kind === 'action' ? shown.filledInFrom?.actions[page.action.id] : undefined;
  if (!answer || !shown.filledInFrom) return null;
  const day = formatDate(localDate(shown.filledInFrom.submittedAt, survey.project.timeZone), language);
  const short = actionRows(answer, survey.project, language).filter(({ field }) =>
    ['progress', 'expectedEnd', 'assessment'].includes(field),
  );
  const stage = termsIn(language).texts.stages[answer.stage];
  return (
    <section class="unchanged" aria-labelledby="unchanged_heading">
      <h2 id="unchanged_heading">{texts.heading(day)}</h2>
      <p>{texts.text}</p>
      <div class={missing.includes('stage') ? 'question wrong' : 'question'}>
        {missing.includes('stage') && (
          <FieldError name={unchangedStageField} text={texts.missing.stage} language={language} />
        )}
        <div class="option">
          <input
            type="checkbox"
            id={unchangedStageField}
            name={unchangedStageField}
            value={answer.stage}
            checked={unchanged?.stage === answer.stage}
            aria-describedby={missing.includes('stage') ? errorId(unchangedStageField) : undefined}
          />
          <label for={unchangedStageField}>
            {texts.stage(stage)}
            {short.length > 0 && (
              <span class="quiet">
                {' '}
                ({short.map(({ label, value }) => `${label}${colonIn(language)}${value}`).join(semicolonIn(language))})
              </span>
            )}
          </label>
        </div>
      </div>
      <div class={missing.includes('note') ? 'question wrong' : 'question'}>
        <label for={unchangedNoteField}>{texts.note[noteField(answer.stage)]}</label>
        {missing.includes('note') && (
          <FieldError name={unchangedNoteField} text={texts.missing.note} language={language} />
        )}
        <textarea
          class="short"
          id={unchangedNoteField}
          name={unchangedNoteField}
          rows={2}
          dir="auto"
          aria-describedby={missing.includes('note') ? errorId(unchangedNoteField) : undefined}
          aria-invalid={missing.includes('note') ? 'true' : undefined}
        >
          {`\n${unchanged?.note ?? ''}`}
        </textarea>
      </div>
      <button type="submit" class="second" name={goToField} value="unchanged">
        {texts.button(nextAfter(c, page).goOn)}
      </button>
    </section>
  );
}

/** What is missing, for the summary over the page. */
export function unchangedEntries(c: SurveyContext, missing: UnchangedMissing[]): SummaryEntry[] {
  const { unchanged } = surveyTexts(c.var.language).texts.form;
  const ids = { stage: unchangedStageField, note: unchangedNoteField };
  return missing.map((field) => ({ href: `#${ids[field]}`, text: unchanged.missing[field] }));
}
