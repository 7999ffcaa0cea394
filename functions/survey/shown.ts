import type { Language } from '../../shared/domain/project/language.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import type { FormValues } from '../../shared/domain/survey/form.ts';
import { numbersInLanguage } from '../../shared/domain/survey/numbers-in-language.ts';
import { fieldsOf, prefill, type Page } from '../../shared/domain/survey/pages.ts';
import type { Draft } from '../../shared/store/drafts.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import { lastRevision } from './standing.ts';

/** What a page's fields hold when it is opened, and where that comes from. */
export interface Shown {
  values: FormValues;
  draft: Draft | undefined;
  /** The answer that the page is filled in from, as long as it has not been saved in this round. */
  filledInFrom: Answer | undefined;
}

export function shownOn(survey: OpenSurvey, page: Page, language: Language): Shown {
  const draft = survey.drafts.find((candidate) => candidate.page === page.id);
  if (draft) return { values: draftValues(survey, page, draft, language), draft, filledInFrom: undefined };
  return { values: answeredValues(survey, page, language), draft, filledInFrom: lastAnswer(survey, page) };
}

/** A draft as it is written in the language of the page, in whatever language it was typed. */
export function draftValues({ project, plan }: OpenSurvey, page: Page, draft: Draft, language: Language): FormValues {
  return numbersInLanguage(fieldsOf(page, project, plan), draft.values, draft.language, language);
}

/** What a page was last answered with, as far as it is filled in again. */
export function answeredValues(survey: OpenSurvey, page: Page, language: Language): FormValues {
  const { project, plan, round } = survey;
  const answer = lastAnswer(survey, page);
  return prefill(page, answer, project, plan, language, answer?.round === round.id);
}

/** The last answer that says something of what the page asks: of this round, or from before it. */
export function lastAnswer(survey: OpenSurvey, page: Page): Answer | undefined {
  const known = [lastRevision(survey), survey.earlier].filter((answer) => answer !== undefined);
  switch (page.kind) {
    case 'action':
      return known.find(({ actions }) => actions[page.action.id]);
    case 'plan':
      return known[0];
    case 'questions':
      // Asked anew in each round.
      return known.find(({ round }) => round === survey.round.id);
  }
}
