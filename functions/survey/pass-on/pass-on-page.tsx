import type { Child } from 'hono/jsx';
import { longestNote, mostColleagues } from '../../../shared/domain/rounds/colleagues.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { surveyLanguages } from '../../../shared/texts/survey/index.ts';
import { passOnTexts } from '../../../shared/texts/survey/pass-on/index.ts';
import { questionTexts } from '../../../shared/texts/survey/questions/index.ts';
import { webTexts } from '../../../shared/texts/web/index.ts';
import { DefaultButton } from '../../../shared/web/page.tsx';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { errorId, FieldError } from '../questions/fields/field-error.tsx';
import { BackToList, formId, sendSurveyPage } from '../page.tsx';
import { canPassOn, type PassOnForm, type PassOnProblem } from './pass-on-form.ts';

/** The form to pass the survey on, with what is wrong in it. */
export function sendPassOn(c: SurveyContext, form: PassOnForm, problems: PassOnProblem[] = []) {
  const { texts } = passOnTexts(c.var.language);
  const { heading, text, full, notSent } = texts.form;
  return sendSurveyPage(
    c,
    heading,
    <>
      <BackToList c={c} />
      {problems.length > 0 && (
        <ErrorSummary
          heading={notSent}
          entries={problems.map((problem) => ({ href: `#${problem.field}`, text: problemText(c, problem) }))}
        />
      )}
      <h1>{heading}</h1>
      {canPassOn(c.var.survey) || problems.length > 0 ? (
        <>
          <p>{text}</p>
          <Form c={c} form={form} problems={problems} />
        </>
      ) : (
        <p class="notice warning">{full(formatNumber(mostColleagues, c.var.language))}</p>
      )}
    </>,
    { status: problems.length > 0 ? 422 : 200, hasProblems: problems.length > 0, form: formId },
  );
}

function Form({ c, form, problems }: { c: SurveyContext; form: PassOnForm; problems: PassOnProblem[] }) {
  const { language, survey } = c.var;
  const { texts } = passOnTexts(language);
  const problemOf = (field: PassOnProblem['field']) => problems.find((problem) => problem.field === field);
  const limit = formatNumber(longestNote, language);
  return (
    <form method="post" action={addressOf(c, '/pass-on')} id={formId} novalidate>
      <DefaultButton form={formId} />
      <input type="hidden" name="id" value={form.id} autocomplete="off" />
      <Field c={c} name="email" label={texts.form.email} problem={problemOf('email')}>
        {(described) => <input type="email" id="email" name="email" dir="ltr" value={form.email} {...described} />}
      </Field>
      <Field c={c} name="language" label={texts.form.language} problem={problemOf('language')}>
        {(described) => (
          <select id="language" name="language" {...described}>
            {surveyLanguages(survey.project).map((one) => (
              <option value={one} lang={one} selected={one === form.language}>
                {webTexts(one).texts.languageName}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        c={c}
        name="note"
        label={texts.form.note}
        help={texts.form.noteHelp(limit)}
        problem={problemOf('note')}
        isOptional
      >
        {(described) => (
          <textarea id="note" name="note" rows={4} dir="auto" {...described}>
            {`\n${form.note}`}
          </textarea>
        )}
      </Field>
      <div class="acts">
        <button type="submit">{texts.form.button}</button>
      </div>
    </form>
  );
}

interface Described {
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

interface FieldProps {
  c: SurveyContext;
  name: string;
  label: string;
  help?: string;
  isOptional?: boolean;
  problem: PassOnProblem | undefined;
  children: (described: Described) => Child;
}

function Field({ c, name, label, help, isOptional, problem, children }: FieldProps) {
  const { language } = c.var;
  const describedBy = [help && `${name}_hint`, problem && errorId(name)].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'question wrong' : 'question'}>
      <label for={name}>
        {label}
        {isOptional && <span class="optional"> ({questionTexts(language).texts.optional})</span>}
      </label>
      {help && (
        <p class="hint" id={`${name}_hint`}>
          {help}
        </p>
      )}
      {problem && <FieldError name={name} text={problemText(c, problem)} language={language} />}
      {children({ 'aria-describedby': describedBy || undefined, 'aria-invalid': problem ? 'true' : undefined })}
    </div>
  );
}

function problemText(c: SurveyContext, problem: PassOnProblem): string {
  const { language } = c.var;
  const { problems, full } = passOnTexts(language).texts.form;
  if (problem.code === 'full') return full(formatNumber(mostColleagues, language));
  if (problem.code !== 'note') return problems[problem.code];
  return problems.note(formatNumber(longestNote, language), formatNumber(problem.over, language));
}
