import { createHash } from 'node:crypto';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import type { AnswerProblem } from '../../shared/domain/survey/form.ts';
import { assemble, readPage, type AnswerContent, type Page } from '../../shared/domain/survey/pages.ts';
import type { Draft } from '../../shared/store/drafts.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** What has been saved of a page in this round, and what is wrong or missing in it. */
export interface PageStanding {
  page: Page;
  draft: Draft | undefined;
  answers: Record<string, unknown>;
  problems: AnswerProblem[];
}

export function standingOf(survey: OpenSurvey, page: Page): PageStanding {
  const { project, plan, today, drafts } = survey;
  const draft = drafts.find((candidate) => candidate.page === page.id);
  if (!draft) return { page, draft, answers: {}, problems: [] };
  return { page, draft, ...readPage(page, draft.values, project, plan, draft.language, today) };
}

export function standingsOf(survey: OpenSurvey): PageStanding[] {
  return survey.pages.map((page) => standingOf(survey, page));
}

export function stateOf({ draft, problems }: PageStanding): 'not-started' | 'saved' | 'incomplete' {
  if (!draft) return 'not-started';
  return problems.length > 0 ? 'incomplete' : 'saved';
}

/** What would be submitted; undefined until each page has been saved in this round and nothing is wrong in any. */
export function submittable(standings: PageStanding[]): AnswerContent | undefined {
  return standings.every((standing) => stateOf(standing) === 'saved') ? assemble(standings) : undefined;
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
