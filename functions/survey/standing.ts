import { createHash } from 'node:crypto';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import { assemble, readPage, type AnswerContent, type Page, type ReadPage } from '../../shared/domain/survey/pages.ts';
import type { Draft } from '../../shared/store/drafts.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** What has been saved of a page in this round. What is wrong or missing counts once its button was pressed. */
export interface PageStanding extends ReadPage {
  page: Page;
  draft: Draft | undefined;
}

export function standingOf(survey: OpenSurvey, page: Page): PageStanding {
  const { project, plan, today, drafts } = survey;
  const draft = drafts.find((candidate) => candidate.page === page.id);
  if (!draft) return { page, draft, answers: {}, problems: [], doubts: [] };
  const { problems, ...read } = readPage(page, draft.values, project, plan, draft.language, today);
  return { page, draft, ...read, problems: draft.isConfirmed ? problems : [] };
}

export function standingsOf(survey: OpenSurvey): PageStanding[] {
  return survey.pages.map((page) => standingOf(survey, page));
}

/** `saved` is what was kept while it was typed: it becomes `confirmed`, or `incomplete`, by the page's button. */
export function stateOf({ draft, problems }: PageStanding): 'not-started' | 'saved' | 'incomplete' | 'confirmed' {
  if (!draft) return 'not-started';
  if (!draft.isConfirmed) return 'saved';
  return problems.length > 0 ? 'incomplete' : 'confirmed';
}

/** What would be submitted; undefined until each page has been confirmed in this round and nothing is wrong in any. */
export function submittable(standings: PageStanding[]): AnswerContent | undefined {
  return standings.every((standing) => stateOf(standing) === 'confirmed') ? assemble(standings) : undefined;
}

/** Stands for what answers say: the same for the same answers, whether just put together or read from the table. */
export function fingerprint({ actions, planAnswer, extra }: AnswerContent): string {
  const inOneOrder = JSON.stringify({ actions, planAnswer, extra }, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(inOneOrder).digest('base64url');
}

/** The revision that holds: the last one submitted in this round. */
export function lastRevision({ revisions }: OpenSurvey): Answer | undefined {
  return revisions.at(-1);
}

/** Whether something was saved that the last revision does not say. */
export function isChangedSince(revision: Answer, content: AnswerContent | undefined): boolean {
  return !content || fingerprint(content) !== fingerprint(revision);
}
