import { localDate, monthOf } from '../../../shared/domain/time.ts';
import type { Field } from '../../../shared/domain/survey/fields.ts';
import type { FormValues } from '../../../shared/domain/survey/form.ts';
import type { Page } from '../../../shared/domain/survey/pages.ts';
import { formatDate, formatMonth } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import type { SurveyContext } from '../context.ts';
import { answeredValues, lastAnswer } from '../shown.ts';
import { typedText } from '../typed-text.ts';

/** What was said last about a field, and whether that is what stands in it. */
export type LastSaid = { kind: 'same'; text: string } | { kind: 'other'; heading: string; text: string };

/** Marks what stands in each field with the day that it is of, or tells what was said then. By field; fields without an answer have none. */
export function lastSaidOn(c: SurveyContext, page: Page, fields: Field[], values: FormValues): Map<string, LastSaid> {
  const { survey, language } = c.var;
  const { form } = surveyTexts(language).texts;
  const answer = lastAnswer(survey, page);
  const found = new Map<string, LastSaid>();
  if (!answer) return found;
  const day = localDate(answer.submittedAt, survey.project.timeZone);
  const asOf = form.asOf(formatDate(day, language));
  const heading = form.previously(formatMonth(monthOf(day), language));
  const answered = answeredValues(survey, page, language);
  for (const field of fields) {
    const before = isAskedAnew(page, field, answer.round === survey.round.id)
      ? (answer.actions[page.id.slice('actions/'.length)]?.done ?? '')
      : typedText(survey, page, field, answered, language);
    if (!before || (page.kind === 'action' && isFromPlan(page, field, answer))) continue;
    const isSame = before === typedText(survey, page, field, values, language);
    found.set(field.name, isSame ? { kind: 'same', text: asOf } : { kind: 'other', heading, text: before });
  }
  return found;
}

/** What was done since the last report is another question in each round. */
function isAskedAnew(page: Page, { name }: Field, isThisRound: boolean): boolean {
  return page.kind === 'action' && name === 'done' && !isThisRound;
}

/** The end is filled in from the plan until somebody has said another. */
function isFromPlan(
  { action }: Extract<Page, { kind: 'action' }>,
  { name }: Field,
  { actions }: NonNullable<ReturnType<typeof lastAnswer>>,
): boolean {
  return name === 'expectedEnd' && actions[action.id]?.expectedEnd === undefined;
}
