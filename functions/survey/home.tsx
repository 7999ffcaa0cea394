import { Hono } from 'hono';
import { daysBetween } from '../../shared/domain/time.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { roundName } from '../../shared/texts/terms/index.ts';
import { addressOf } from './addresses.ts';
import type { SurveyContext, SurveyEnvironment } from './context.ts';
import { LinkHolders } from './pass-on/link-holders.tsx';
import { sendSurveyPage } from './page.tsx';
import { isChangedSince, lastRevision, standingsOf, submittable } from './standing.ts';
import { SubmissionNotice } from './submitted/submission.tsx';
import { CheckTask, PageTask } from './tasks.tsx';

export function homeRoutes(): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.get('/', (c) => sendHome(c));
  return routes;
}

/** The list of tasks: what is asked, how far it has come, until when, and together with whom. */
function sendHome(c: SurveyContext) {
  const { survey, language } = c.var;
  const { project, plan, round, deadline, today } = survey;
  const { texts } = surveyTexts(language);
  const heading = texts.home.heading(plan.region);
  const standings = standingsOf(survey);
  const content = submittable(standings);
  const submitted = lastRevision(survey);
  const isChanged = submitted !== undefined && isChangedSince(submitted, content);
  return sendSurveyPage(
    c,
    heading,
    <>
      <h1>
        <span class="caption">{texts.roundOf(roundName(project, round.id, language))}</span>
        {heading}
      </h1>
      {submitted ? (
        <SubmissionNotice c={c} submitted={submitted} isChanged={isChanged} />
      ) : (
        <p class="lead">
          {texts.home.lead(formatFullDate(deadline, language))}{' '}
          <strong>{texts.home.left(daysBetween(today, deadline))}.</strong>
        </p>
      )}
      <ul class="tasks">
        {standings.map((standing) => (
          <PageTask c={c} standing={standing} />
        ))}
        <CheckTask c={c} isReady={content !== undefined} isSubmitted={submitted !== undefined} isChanged={isChanged} />
      </ul>
      <LinkHolders c={c} />
      <Reminders c={c} />
    </>,
  );
}

function Reminders({ c }: { c: SurveyContext }) {
  const { home } = surveyTexts(c.var.language).texts;
  const { hasStoppedReminders, revisions, colleague } = c.var.survey;
  // Who has submitted is not reminded anyway, and a colleague never.
  if (revisions.length > 0 || colleague) return null;
  return (
    <p class="small">
      {hasStoppedReminders ? home.remindersStopped : <a href={addressOf(c, '/stop-reminders')}>{home.stopReminders}</a>}
    </p>
  );
}
