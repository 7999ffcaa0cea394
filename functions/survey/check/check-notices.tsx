import type { AnswerContent } from '../../../shared/domain/survey/pages.ts';
import { formatMoment, formatNumber } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import type { SurveyContext } from '../context.ts';
import { itemSize, largestItem } from '../item-size.ts';
import { contactName } from '../../../shared/texts/contact-name.ts';
import { isChangedSince, lastRevision } from '../standing.ts';
import { answerFrom, type Submission } from './submitting.ts';

/** Why nothing was submitted, where it is not for what is listed as open. */
export function FailureNotice({
  c,
  failed,
  content,
}: {
  c: SurveyContext;
  failed: Exclude<Submission, 'submitted'> | undefined;
  content: AnswerContent | undefined;
}) {
  const { survey, language } = c.var;
  const { check } = surveyTexts(language).texts;
  const size = content ? itemSize(answerFrom(survey, content)) : 0;
  if (size > largestItem) {
    const kilobytes = (bytes: number) => formatNumber(Math.ceil(bytes / 1024), language);
    return <Warning {...check.tooLarge} text={check.tooLarge.text(kilobytes(size), kilobytes(largestItem))} />;
  }
  if (failed === 'changed') return <Warning {...check.changed} />;
  if (typeof failed !== 'object') return null;
  const { submittedBy, submittedAt } = failed.overtakenBy;
  const moment = formatMoment(submittedAt, survey.project.timeZone, language);
  return <Warning {...check.overtaken} text={check.overtaken.text(contactName(survey, submittedBy), moment)} />;
}

function Warning({ heading, text }: { heading: string; text: string }) {
  return (
    <div class="notice warning" role="alert">
      <h2>{heading}</h2>
      <p>{text}</p>
    </div>
  );
}

/** Says that there is nothing new to submit. */
export function UnchangedNotice({ c, content }: { c: SurveyContext; content: AnswerContent | undefined }) {
  const { survey, language } = c.var;
  const submitted = lastRevision(survey);
  if (!submitted || isChangedSince(submitted, content)) return null;
  const moment = formatMoment(submitted.submittedAt, survey.project.timeZone, language);
  return <p class="notice good">{surveyTexts(language).texts.check.unchanged(moment)}</p>;
}
