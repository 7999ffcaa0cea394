import { Hono } from 'hono';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { localDate } from '../../shared/domain/time.ts';
import { formatDate, formatMoment } from '../../shared/texts/format.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { addressOf } from './addresses.ts';
import { sendConflict } from './conflict.tsx';
import type { SurveyContext, SurveyDependencies, SurveyEnvironment } from './context.ts';
import { entriesFor, ErrorSummary, summaryId } from './error-summary.tsx';
import { contactName } from './names.ts';
import { nextAfter } from './next-page.ts';
import { PageForm, goToField } from './page-form.tsx';
import { PageHeading } from './page-heading.tsx';
import { pageTitle } from './page-title.tsx';
import { BackToList, sendSurveyPage } from './page.tsx';
import { PlannedFacts } from './planned-facts.tsx';
import { postedForm } from './posted-form.ts';
import { savePage } from './saving.ts';
import { requestedPage } from './requested-page.ts';
import { shownOn, type Shown } from './shown.ts';
import { standingOf } from './standing.ts';

const paths = ['/actions/:action', '/plan', '/questions'];

/** The pages with questions: shown as saved or as filled in from before, and saved word for word. */
export function pageRoutes({ table }: SurveyDependencies): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();

  routes.on('GET', paths, (c) => {
    const page = requestedPage(c);
    return page ? sendFormPage(c, page) : c.notFound();
  });

  routes.on('POST', paths, async (c) => {
    const page = requestedPage(c);
    if (!page) return c.notFound();
    const posted = await postedForm(c);
    const saved = await savePage(table, c, page, posted);
    if (saved.kind === 'conflict') return sendConflict(c, page, saved);
    if (posted[goToField] === 'list') return c.redirect(addressOf(c, ''), 303);
    if (saved.problems.length > 0) return c.redirect(`${addressOf(c, `/${page.id}`)}#${summaryId}`, 303);
    return c.redirect(addressOf(c, nextAfter(c, page).path), 303);
  });
  return routes;
}

function sendFormPage(c: SurveyContext, page: Page) {
  const { survey, language } = c.var;
  const { texts } = surveyTexts(language);
  const shown = shownOn(survey, page, language);
  const { problems } = standingOf(survey, page);
  const next = nextAfter(c, page);
  return sendSurveyPage(
    c,
    pageTitle(c, page),
    <>
      <BackToList c={c} />
      {problems.length > 0 && (
        <ErrorSummary
          heading={texts.form.problems(problems.length)}
          entries={entriesFor(c, page, problems)}
          after={
            <p>
              <a href={addressOf(c, next.path)}>{next.goOn}</a>
            </p>
          }
        />
      )}
      <PageHeading c={c} page={page} />
      <Origin c={c} shown={shown} />
      {page.kind === 'action' && <PlannedFacts c={c} action={page.action} />}
      <PageForm c={c} page={page} values={shown.values} version={shown.draft?.version ?? 0} problems={problems} />
    </>,
    { hasProblems: problems.length > 0 },
  );
}

/** Where the answers in the form come from, and as of when. */
function Origin({ c, shown: { draft, filledInFrom } }: { c: SurveyContext; shown: Shown }) {
  const { survey, language } = c.var;
  const { form } = surveyTexts(language).texts;
  const { timeZone } = survey.project;
  if (draft) {
    const moment = formatMoment(draft.savedAt, timeZone, language);
    return <p class="quiet">{form.savedBy(contactName(survey, draft.savedBy), moment)}</p>;
  }
  if (!filledInFrom) return null;
  return <p class="notice">{form.filledIn(formatDate(localDate(filledInFrom.submittedAt, timeZone), language))}</p>;
}
