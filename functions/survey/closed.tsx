import { Hono } from 'hono';
import { takeValues, textOf } from '../../shared/domain/survey/form.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { passOnTexts } from '../../shared/texts/survey/pass-on/index.ts';
import { currentPath } from './addresses.ts';
import { AnswerRows, AnswerSections } from './submitted/answer-sections.tsx';
import type { SurveyContext, SurveyEnvironment } from './context.ts';
import { MailAddress } from '../../shared/web/coordinator-contact.tsx';
import { CopyLink, History } from './submitted/history.tsx';
import { sendSurveyPage } from './page.tsx';
import { PageTitle } from './page-title.tsx';
import { isAskedByScript, postedForm } from './posted-form.ts';
import { requestedPage } from './questions/requested-page.ts';
import { lastRevision } from './standing.ts';
import { submissionText } from './submitted/submission.tsx';
import { TypedRows } from './typed-rows.tsx';

const paths = ['/', '/actions/:action', '/plan', '/questions', '/check', '/done'];
const passOnPath = '/pass-on';

/** After the deadline every page shows what was submitted, to be read; nothing is saved any more. */
export function closedRoutes(): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.on('GET', paths, (c, next) => (c.var.survey.isOpen ? next() : sendClosed(c)));
  routes.on('POST', [...paths, passOnPath], async (c, next) => {
    if (c.var.survey.isOpen) return next();
    if (isAskedByScript(c)) return c.json({ status: surveyTexts(c.var.language).texts.saving.closed }, 409);
    return sendClosed(c, await postedForm(c));
  });
  return routes;
}

function sendClosed(c: SurveyContext, posted?: Record<string, unknown>) {
  const { survey, language } = c.var;
  const { closed, done } = surveyTexts(language).texts;
  const { plan, deadline, project, drafts } = survey;
  const heading = closed.heading(plan.region);
  const submitted = lastRevision(survey);
  return sendSurveyPage(
    c,
    heading,
    <>
      <h1>{heading}</h1>
      {posted && <TypedTooLate c={c} posted={posted} />}
      <p>
        {closed.text(formatFullDate(deadline, language))} {closed.ask(project.coordinator.organisation)}{' '}
        <MailAddress address={project.coordinator.email} />
      </p>
      <p>
        {submitted ? <strong>{submissionText(c, submitted)}</strong> : closed.nothing}
        {!submitted && drafts.length > 0 && ` ${closed.savedOnly}`}
      </p>
      {submitted && (
        <>
          <h2>{done.copy}</h2>
          <CopyLink c={c} answer={submitted} />
          <AnswerSections c={c} answer={submitted} />
          <History c={c} />
        </>
      )}
    </>,
    { status: posted ? 409 : 200, hasProblems: posted !== undefined, holdsUnsaved: posted !== undefined },
  );
}

/** What was typed is shown once more: it is stored nowhere. */
function TypedTooLate({ c, posted }: { c: SurveyContext; posted: Record<string, unknown> }) {
  const { survey, language } = c.var;
  const { late } = surveyTexts(language).texts.closed;
  const { form } = passOnTexts(language).texts;
  const page = requestedPage(c);
  const isPassedOn = currentPath(c) === passOnPath;
  return (
    <>
      <div class="notice warning" role="alert">
        <h2>{isPassedOn ? late.notSent : late.heading}</h2>
        <p>{page || isPassedOn ? late.text : late.submit}</p>
      </div>
      {page && (
        <>
          <h2>
            <PageTitle c={c} page={page} />
          </h2>
          <TypedRows survey={survey} page={page} posted={posted} language={language} />
        </>
      )}
      {isPassedOn && <AnswerRows rows={typedPassOn(posted, form)} />}
    </>
  );
}

function typedPassOn(posted: Record<string, unknown>, labels: Record<'email' | 'note', string>) {
  const fields = (['email', 'note'] as const).map((name) => ({ kind: 'text' as const, name }));
  const values = takeValues(fields, posted);
  return fields
    .map(({ name }) => ({ label: labels[name], value: textOf(values, name).trim() }))
    .filter(({ value }) => value !== '');
}
