import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import { actionSchema, type Action, type ActionPlan, type Project } from '../project/schema.ts';
import { findContact } from '../rounds/state.ts';
import { actionAnswerSchema, type Answer } from '../survey/answer.ts';
import { localDate } from '../time.ts';
import { computeAssessment, computedSchema, shareGone } from './assessment.ts';
import { changeSchema } from './change.ts';
import { statusBasisSchema, statusOf, statusSchema } from './status.ts';

/** Names an action across plans: `<plan>/<action>`. */
export const actionRef = (plan: string, action: string) => `${plan}/${action}`;

/** Where words or figures come from: when they were submitted, in which round, and in what language they are. */
export const originSchema = z.object({
  submittedAt: z.string(),
  /** The calendar day of the submission in the project's time zone. */
  day: z.string(),
  round: z.string(),
  /** True for an answer from before the round that the report rests on. */
  isOlder: z.boolean(),
  language: languageSchema,
});
export type Origin = z.infer<typeof originSchema>;

/** An action as it was planned, as it was reported on, and how it stands. */
export const actionReportSchema = z.object({
  ref: z.string(),
  planned: actionSchema,
  status: statusSchema,
  basis: statusBasisSchema,
  said: originSchema.extend({ answer: actionAnswerSchema }).optional(),
  /** The share of the timeframe that had gone, in percent, on the day of the answer or, without one, of the report. */
  gone: z.int(),
  /** The progress that counts, in percent: the reported one, and 100 for a completed action without a figure. */
  progress: z.number().optional(),
  computed: computedSchema.optional(),
  /** Against the last report; absent while there is none. */
  change: changeSchema.optional(),
});
export type ActionReport = z.infer<typeof actionReportSchema>;

/** Reports on one action by the first of the plan's answers that speaks of it. */
export function reportAction(
  project: Project,
  plan: ActionPlan,
  action: Action,
  answers: Answer[],
  round: string | undefined,
  today: string,
): ActionReport {
  const source = answers.find(({ actions }) => actions[action.id]);
  const answer = source?.actions[action.id];
  const said = source && answer ? { ...originOf(source, project, plan, round), answer } : undefined;
  const computed = said && computeAssessment(action, said.answer, said.day);
  const { status, basis } = statusOf(action, said, computed?.assessment, today);
  const progress =
    status === 'no-answer' ? undefined : (answer?.progress ?? (status === 'completed' ? 100 : undefined));
  return {
    ref: actionRef(plan.id, action.id),
    planned: action,
    status,
    basis,
    ...(said && { said }),
    gone: shareGone(action, said?.day ?? today),
    ...(progress !== undefined && { progress }),
    ...(computed && status !== 'no-answer' && { computed }),
  };
}

/** Nobody is asked in which language they write: it is taken to be that of whoever submitted, or else the plan's. */
export function originOf(answer: Answer, project: Project, plan: ActionPlan, round: string | undefined): Origin {
  return {
    submittedAt: answer.submittedAt,
    day: localDate(answer.submittedAt, project.timeZone),
    round: answer.round,
    isOlder: answer.round !== round,
    language: answer.language ?? findContact(project, answer.submittedBy)?.contact.language ?? plan.language,
  };
}
