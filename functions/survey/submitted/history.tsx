import { Hono } from 'hono';
import type { Answer } from '../../../shared/domain/survey/answer.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import { AnswerSections } from './answer-sections.tsx';
import type { SurveyContext, SurveyEnvironment } from '../context.ts';
import { BackToList, sendSurveyPage } from '../page.tsx';
import { submissionText } from './submission.tsx';

/** Every revision of the round, as it was submitted. */
export function historyRoutes(): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.get('/revisions/:revision', (c) => {
    const { revisions } = c.var.survey;
    const asked = revisions.find(({ revision }) => String(revision) === c.req.param('revision'));
    return asked ? sendRevision(c, asked) : c.notFound();
  });
  return routes;
}

function sendRevision(c: SurveyContext, answer: Answer) {
  const { survey, language } = c.var;
  const heading = surveyTexts(language).texts.history.page(answer.revision, survey.plan.region);
  return sendSurveyPage(
    c,
    heading,
    <>
      <BackToList c={c} />
      <h1>{heading}</h1>
      <p class="lead">{submissionText(c, answer)}</p>
      <CopyLink c={c} answer={answer} />
      <AnswerSections c={c} answer={answer} />
      <History c={c} />
    </>,
  );
}

/** All revisions, the newest first, each with who and when; nothing where there is but one. */
export function History({ c }: { c: SurveyContext }) {
  const { survey, language } = c.var;
  const { history } = surveyTexts(language).texts;
  if (survey.revisions.length < 2) return null;
  return (
    <>
      <h2>{history.heading}</h2>
      <p>{history.text}</p>
      <ol class="tasks" reversed>
        {survey.revisions.toReversed().map((answer) => (
          <li>
            <span dir="auto">{submissionText(c, answer)}</span>
            <a href={addressOf(c, `/revisions/${answer.revision}`)}>{history.show(answer.revision)}</a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Leads to the function that typesets: the copy as a file. */
export function CopyLink({ c, answer: { revision } }: { c: SurveyContext; answer: Answer }) {
  return (
    <p class="no-print">
      <a href={addressOf(c, `/copies/${revision}`)}>{surveyTexts(c.var.language).texts.history.pdf}</a>
    </p>
  );
}
