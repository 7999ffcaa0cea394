import type { Language } from '../../shared/domain/project/language.ts';
import type { AnswerProblem } from '../../shared/domain/survey/form.ts';
import type { Page } from '../../shared/domain/survey/pages.ts';
import { formatNumber } from '../../shared/texts/format.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';

/** What is wrong with an answer, and how to mend it. */
export function problemText({ field, code, limit = 0 }: AnswerProblem, page: Page, asked: Language): string {
  const { texts, language } = questionTexts(asked);
  const { problems } = texts;
  switch (code) {
    case 'required':
      return page.kind === 'action' ? problems.required[field as keyof typeof problems.required] : problems.unanswered;
    case 'too-long':
      return problems['too-long'](formatNumber(limit, language));
    case 'not-a-number':
    case 'not-a-percentage':
    case 'negative':
    case 'not-a-month':
    case 'not-a-date':
    case 'source-missing':
      return problems[code];
  }
}
