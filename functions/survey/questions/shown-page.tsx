import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../shared/domain/survey/form.ts';
import { readPage, type Page } from '../../../shared/domain/survey/pages.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { formatDate, formatMoment } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { entriesFor, ErrorSummary } from '../error-summary.tsx';
import { contactName } from '../../../shared/texts/contact-name.ts';
import { nextAfter } from '../next-page.ts';
import { PageForm } from './page-form.tsx';
import { PageHeading } from './page-heading.tsx';
import { pageTitle } from '../page-title.tsx';
import { BackToList, formId, sendSurveyPage, type SurveyPageOptions } from '../page.tsx';
import { PlannedFacts } from './planned-facts.tsx';
import { shownOn, type Shown } from '../shown.ts';
import { standingOf } from '../standing.ts';
import type { Unchanged } from './unchanged.ts';
import { canBeUnchanged, unchangedEntries, UnchangedQuestion, type UnchangedMissing } from './unchanged-question.tsx';

/** What was posted to say that nothing has changed, and could not be taken. */
interface Attempt {
  values: FormValues;
  version: number;
  unchanged: Unchanged;
  missing: UnchangedMissing[];
}

/** A page with its questions, as it was saved or filled in; or as it was posted, with what is missing. */
export function sendFormPage(c: SurveyContext, page: Page, attempt?: Attempt) {
  const { survey, language } = c.var;
  const { form } = surveyTexts(language).texts;
  const shown = shownOn(survey, page, language);
  const { problems, doubts } = standingOf(survey, page);
  const next = nextAfter(c, page);
  const open = attempt ? unchangedEntries(c, attempt.missing) : entriesFor(c, page, problems);
  const toNext = (
    <p>
      <a href={addressOf(c, next.path)}>{next.goOn}</a>
    </p>
  );
  return sendQuestions(
    c,
    page,
    open.length > 0 && (
      <ErrorSummary
        heading={attempt ? form.unchanged.notTaken : form.problems(open.length)}
        entries={open}
        after={!attempt && toNext}
      />
    ),
    <>
      <Origin c={c} shown={shown} />
      {page.kind === 'action' && <PlannedFacts c={c} action={page.action} />}
      <PageForm
        c={c}
        page={page}
        values={attempt?.values ?? shown.values}
        version={attempt?.version ?? shown.draft?.version ?? 0}
        isUnsaved={attempt !== undefined}
        problems={problems}
        doubts={doubts}
        first={canBeUnchanged(shown, page) && <UnchangedQuestion c={c} shown={shown} page={page} {...attempt} />}
      />
    </>,
    { status: attempt ? 422 : 200, hasProblems: open.length > 0, holdsUnsaved: attempt !== undefined },
  );
}

/** Gives back what is more than the table can hold, with which texts are too long. */
export function sendTooLarge(c: SurveyContext, page: Page, values: FormValues, version: number) {
  const { survey, language } = c.var;
  const { form, saving } = surveyTexts(language).texts;
  const { problems, doubts } = readPage(page, values, survey.project, survey.plan, language, survey.today);
  const tooLong = problems.filter(({ code }) => code === 'too-long');
  return sendQuestions(
    c,
    page,
    <ErrorSummary heading={form.tooLarge} text={saving.tooLarge} entries={entriesFor(c, page, tooLong)} />,
    <PageForm c={c} page={page} values={values} version={version} isUnsaved problems={tooLong} doubts={doubts} />,
    { status: 413, hasProblems: true, holdsUnsaved: true },
  );
}

function sendQuestions(c: SurveyContext, page: Page, summary: Child, content: Child, options: SurveyPageOptions) {
  return sendSurveyPage(
    c,
    pageTitle(c, page),
    <>
      <BackToList c={c} />
      {summary}
      <PageHeading c={c} page={page} />
      {content}
    </>,
    { ...options, form: formId, isKeptSaved: true },
  );
}

/** Where the answers in the form come from, and as of when. */
function Origin({ c, shown: { draft, filledInFrom } }: { c: SurveyContext; shown: Shown }) {
  const { survey, language } = c.var;
  const { form } = surveyTexts(language).texts;
  const { timeZone } = survey.project;
  if (draft) {
    const moment = formatMoment(draft.savedAt, timeZone, language);
    const by = form.savedBy(contactName(survey, draft.savedBy), moment);
    return <p class="quiet">{draft.isConfirmed ? by : `${by} ${form.notConfirmed}`}</p>;
  }
  if (!filledInFrom) return null;
  return <p class="notice">{form.filledIn(formatDate(localDate(filledInFrom.submittedAt, timeZone), language))}</p>;
}
