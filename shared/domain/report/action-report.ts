import * as z from 'zod';
import { languageSchema, type Language } from '../project/language.ts';
import { actionSchema, type Action, type ActionPlan, type Project } from '../project/schema.ts';
import { actionAnswerSchema, type Answer } from '../survey/answer.ts';
import { localDate, type Instant } from '../time.ts';
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
  /**
   * The share of the timeframe that had gone, in percent, on the day of the answer that counts, since progress can be
   * compared with the time of that day alone; on the day of the report where there is none.
   */
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
  originOf: OriginOf,
  plan: ActionPlan,
  action: Action,
  answers: Answer[],
  round: string | undefined,
  today: string,
): ActionReport {
  const source = answers.find(({ actions }) => actions[action.id]);
  const answer = source?.actions[action.id];
  const said = source && answer ? { ...originOf(source, plan, round), answer } : undefined;
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
    gone: shareGone(action, status === 'no-answer' ? today : (said?.day ?? today)),
    ...(progress !== undefined && { progress }),
    ...(computed && status !== 'no-answer' && { computed }),
  };
}

/** Tells where a plan's answer comes from, for a report that rests on `round`. */
export type OriginOf = (answer: Answer, plan: ActionPlan, round: string | undefined) => Origin;

/**
 * Nobody is asked in which language they write: it is taken to be that of whoever submitted, or else the plan's. An
 * answer counts in many rounds and for many actions, and looking its day up in a time zone is slow: it is done once.
 */
export function originsIn({ partners, timeZone }: Project): OriginOf {
  const languages = new Map<string, Language>();
  for (const { id, language } of partners.flatMap(({ contacts }) => contacts)) {
    if (!languages.has(id)) languages.set(id, language);
  }
  const days = new Map<string, string>();
  const dayOf = (instant: Instant): string => {
    const day = days.get(instant) ?? localDate(instant, timeZone);
    days.set(instant, day);
    return day;
  };
  return ({ submittedAt, submittedBy, round: saidIn, language }, plan, round) => ({
    submittedAt,
    day: dayOf(submittedAt),
    round: saidIn,
    isOlder: saidIn !== round,
    language: language ?? languages.get(submittedBy) ?? plan.language,
  });
}

/** The same for a single answer. */
export function originOf(answer: Answer, project: Project, plan: ActionPlan, round: string | undefined): Origin {
  return originsIn(project)(answer, plan, round);
}
