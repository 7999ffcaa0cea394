import type { Language } from '../../shared/domain/project/language.ts';
import type { AnswerProblem } from '../../shared/domain/survey/form.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { formatNumber } from '../../shared/texts/format.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';

/** What is wrong with an answer, and how to mend it. */
export function problemText({ field, code, limit = 0, over = 0 }: AnswerProblem, page: Page, asked: Language): string {
  const { texts, language } = questionTexts(asked);
  const { problems } = texts;
  if (code === 'too-long') return problems[code](formatNumber(limit, language), formatNumber(over, language));
  if (code !== 'required') return problems[code];
  return page.kind === 'action' ? problems.required[field as keyof typeof problems.required] : problems.unanswered;
}
