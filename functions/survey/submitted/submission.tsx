import type { Answer } from '../../../shared/domain/survey/answer.ts';
import { formatFullDate, formatMoment } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { contactName } from '../../../shared/texts/contact-name.ts';

/** When and by whom a revision was submitted, in a sentence. */
export function submissionText(c: SurveyContext, { submittedAt, submittedBy, revision }: Answer): string {
  const { survey, language } = c.var;
  const moment = formatMoment(submittedAt, survey.project.timeZone, language);
  return surveyTexts(language).texts.submitted.text(moment, contactName(survey, submittedBy), revision);
}

/** Until when and how a submitted answer can be changed. */
export function changeText(c: SurveyContext): string {
  const { survey, language } = c.var;
  return surveyTexts(language).texts.submitted.canBeChanged(formatFullDate(survey.deadline, language));
}

/** Says on the list that the report is in, and whether something has been saved since. */
export function SubmissionNotice({
  c,
  submitted,
  isChanged,
}: {
  c: SurveyContext;
  submitted: Answer;
  isChanged: boolean;
}) {
  const { texts } = surveyTexts(c.var.language);
  return (
    <div class={`notice ${isChanged ? 'warning' : 'good'}`}>
      <p dir="auto">
        <strong>{submissionText(c, submitted)}</strong>
      </p>
      {isChanged && <p>{texts.submitted.changedSince}</p>}
      <p>{changeText(c)}</p>
      <p>
        <a href={addressOf(c, '/done')}>{texts.submitted.show}</a>
      </p>
    </div>
  );
}
