import type { Answer } from '../../../shared/domain/survey/answer.ts';
import type { AnswerContent } from '../../../shared/domain/survey/pages.ts';
import { log } from '../../../shared/log.ts';
import { readRevisions, submitAnswer } from '../../../shared/store/answers.ts';
import type { OpenSurvey } from '../../../shared/store/open-survey.ts';
import { itemSize, largestItem } from '../item-size.ts';
import { requestMail, type Mailing } from '../request-mail.ts';
import { fingerprint, lastRevision, standingsOf, submittable } from '../standing.ts';

/** What the reader of the check page agreed to: the revision to be made, and the fingerprint of its answers. */
export interface Consent {
  revision: number;
  seen: string;
}

/** What became of a submission. Only `submitted` has, now or by an earlier click, made the revision. */
export type Submission = 'submitted' | 'incomplete' | 'changed' | 'too-large' | { overtakenBy: Answer };

/** The number that the next revision gets. */
export function nextRevision(survey: OpenSurvey): number {
  return (lastRevision(survey)?.revision ?? 0) + 1;
}

/** Makes the revision that the reader has seen, once, however often it is asked for. */
export async function submit({ table, mailQueue }: Mailing, survey: OpenSurvey, consent: Consent): Promise<Submission> {
  const made = survey.revisions.find(({ revision }) => revision === consent.revision);
  if (made) return outcomeOf(made, consent);
  const content = submittable(standingsOf(survey));
  if (!content) return 'incomplete';
  if (fingerprint(content) !== consent.seen || consent.revision !== nextRevision(survey)) return 'changed';
  const answer = answerFrom(survey, content);
  if (itemSize(answer) > largestItem) return 'too-large';
  if (!(await submitAnswer(table, answer))) {
    const revisions = await readRevisions(table, survey.round.id, survey.plan.id);
    const first = revisions.find(({ revision }) => revision === consent.revision);
    return first ? outcomeOf(first, consent) : 'changed';
  }
  log('info', 'submitted', { round: answer.round, plan: answer.plan, revision: answer.revision });
  const { round, plan, revision, submittedBy: contact, submittedAt } = answer;
  await requestMail({ table, mailQueue }, { kind: 'receipt', round, plan, contact, revision }, submittedAt);
  return 'submitted';
}

/** The next revision, as it would be stored. */
export function answerFrom(survey: OpenSurvey, content: AnswerContent): Answer {
  return {
    round: survey.round.id,
    plan: survey.plan.id,
    revision: nextRevision(survey),
    submittedAt: survey.now,
    submittedBy: survey.contact.id,
    language: survey.contact.language,
    ...content,
  };
}

function outcomeOf(made: Answer, { seen }: Consent): Submission {
  return fingerprint(made) === seen ? 'submitted' : { overtakenBy: made };
}
