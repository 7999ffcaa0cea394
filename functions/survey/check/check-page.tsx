import type { AnswerContent } from '../../../shared/domain/survey/pages.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import { PageAnswers } from './check-answers.tsx';
import { FailureNotice, UnchangedNotice } from './check-notices.tsx';
import type { SurveyContext } from '../context.ts';
import { entriesFor, ErrorSummary, type SummaryEntry } from '../error-summary.tsx';
import { BackToList, deadlineText, sendSurveyPage } from '../page.tsx';
import { pageTitle } from '../page-title.tsx';
import { fingerprint, lastRevision, standingsOf, stateOf, submittable, type PageStanding } from '../standing.ts';
import { nextRevision, type Submission } from './submitting.ts';

/** All answers as they will be submitted, what is in the way, and the button; after a submission that failed, why. */
export function sendCheck(c: SurveyContext, failed?: Exclude<Submission, 'submitted'>) {
  const { survey, language } = c.var;
  const { check } = surveyTexts(language).texts;
  const standings = standingsOf(survey);
  const content = submittable(standings);
  const problems = standings.flatMap((standing) => problemsOf(c, standing));
  return sendSurveyPage(
    c,
    check.heading,
    <>
      <BackToList c={c} />
      {problems.length > 0 && <ErrorSummary heading={check.problems} entries={problems} />}
      <FailureNotice c={c} failed={failed} content={content} />
      <h1>{check.heading}</h1>
      <p class="lead">{check.lead(survey.plan.region)}</p>
      <UnchangedNotice c={c} content={content} />
      {standings.map((standing) => (
        <PageAnswers c={c} standing={standing} />
      ))}
      <SubmitForm c={c} content={content} />
    </>,
    { status: failed ? statusOf(failed) : 200, hasProblems: problems.length > 0 || failed !== undefined },
  );
}

function statusOf(failed: Exclude<Submission, 'submitted'>) {
  return failed === 'incomplete' || failed === 'too-large' ? 422 : 409;
}

function problemsOf(c: SurveyContext, standing: PageStanding): SummaryEntry[] {
  const { page, problems } = standing;
  const { check } = surveyTexts(c.var.language).texts;
  const address = addressOf(c, `/${page.id}`);
  const title = pageTitle(c, page);
  const state = stateOf(standing);
  if (state === 'not-started') return [{ href: address, text: `${title}: ${check.unsaved}` }];
  if (state === 'saved') return [{ href: address, text: `${title}: ${check.unconfirmed}` }];
  return entriesFor(c, page, problems, address).map(({ href, text }) => ({ href, text: `${title} – ${text}` }));
}

/** Carries which revision is to be made of which answers: what was not seen here is not submitted. */
function SubmitForm({ c, content }: { c: SurveyContext; content: AnswerContent | undefined }) {
  const { survey, language } = c.var;
  const { check } = surveyTexts(language).texts;
  const { region } = survey.plan;
  return (
    <form method="post" action={addressOf(c, '/check')} class="section">
      <input type="hidden" name="revision" value={String(nextRevision(survey))} />
      <input type="hidden" name="seen" value={content ? fingerprint(content) : ''} />
      <p>{check.receipt(survey.contact.email)}</p>
      <div class="acts">
        <button type="submit">{lastRevision(survey) ? check.submitAgain(region) : check.submit(region)}</button>
      </div>
      <p class="small quiet">{deadlineText(c)}</p>
    </form>
  );
}
