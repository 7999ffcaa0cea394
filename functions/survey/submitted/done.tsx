import { Hono } from 'hono';
import { formatDateRange } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { addressOf } from '../addresses.ts';
import { AnswerSections } from './answer-sections.tsx';
import type { SurveyContext, SurveyEnvironment } from '../context.ts';
import { CopyLink, History } from './history.tsx';
import { nextMeeting } from './next-meeting.ts';
import { BackToList, sendSurveyPage } from '../page.tsx';
import { isChangedSince, lastRevision, standingsOf, submittable } from '../standing.ts';
import { changeText, submissionText } from './submission.tsx';

export function doneRoutes(): Hono<SurveyEnvironment> {
  const routes = new Hono<SurveyEnvironment>();
  routes.get('/done', (c) => sendDone(c));
  return routes;
}

/** Thanks, what happens next, and what was submitted. */
function sendDone(c: SurveyContext) {
  const { survey, language } = c.var;
  const { done, submitted: texts } = surveyTexts(language).texts;
  const submitted = lastRevision(survey);
  if (!submitted) return c.redirect(addressOf(c, ''), 303);
  const heading = done.heading(survey.plan.region);
  const isOwn = submitted.submittedBy === survey.contact.id;
  return sendSurveyPage(
    c,
    heading,
    <>
      <BackToList c={c} />
      <h1>{heading}</h1>
      <p class="lead">{submissionText(c, submitted)}</p>
      {isChangedSince(submitted, submittable(standingsOf(survey))) && (
        <p class="notice warning">{texts.changedSince}</p>
      )}
      {isOwn && <p>{done.receipt(survey.contact.email)}</p>}
      <p>{meetingText(c)}</p>
      <p>{changeText(c)}</p>
      <h2>{done.copy}</h2>
      <CopyLink c={c} answer={submitted} />
      <AnswerSections c={c} answer={submitted} />
      <History c={c} />
    </>,
  );
}

function meetingText(c: SurveyContext): string {
  const { survey, language } = c.var;
  const { done } = surveyTexts(language).texts;
  const meeting = nextMeeting(survey);
  if (!meeting) return done.noMeeting;
  const days = formatDateRange(meeting.date, meeting.ends, language);
  return done.meeting(meetingName(meeting, language), days, meeting.place);
}
