import type { Language } from '../../shared/domain/project/language.ts';
import { takeValues } from '../../shared/domain/survey/form.ts';
import { fieldsOf, type Page } from '../../shared/domain/survey/pages.ts';
import type { SurveyedPlan } from '../../shared/store/open-survey.ts';
import { withNote } from './questions/unchanged.ts';
import { AnswerRows } from './submitted/answer-sections.tsx';
import { typedText } from './typed-text.ts';
import { wordsOf } from './words.ts';

interface TypedRowsProps {
  survey: SurveyedPlan;
  page: Page;
  posted: Record<string, unknown>;
  language: Language;
}

/** What was sent too late to be stored, word for word, so that it can be copied. */
export function TypedRows({ survey, page, posted, language }: TypedRowsProps) {
  const fields = fieldsOf(page, survey.project, survey.plan);
  const values = withNote(page, takeValues(fields, posted), posted);
  const rows = fields.map((field) => ({
    label: wordsOf(survey, page, field, language).shortName,
    value: typedText(survey, page, field, values, language),
  }));
  return <AnswerRows rows={rows.filter(({ value }) => value !== '')} />;
}
