import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import { idSchema } from '../project/schema.ts';
import { monthSchema } from '../time.ts';

export const stages = [
  'not-started',
  'in-preparation',
  'in-implementation',
  'completed',
  'on-hold',
  'abandoned',
] as const;
export const assessments = ['on-track', 'at-risk', 'off-track'] as const;
export const obstacles = [
  'funding',
  'staff',
  'procurement',
  'legal-framework',
  'political-priorities',
  'partners-missing',
  'demand',
  'external-events',
  'other',
] as const;
export const transferabilities = ['yes', 'with-adaptation', 'not-yet'] as const;
export const improvements = ['new-projects', 'governance', 'strategic-focus'] as const;

export type Stage = (typeof stages)[number];
export type Assessment = (typeof assessments)[number];
export type Obstacle = (typeof obstacles)[number];
export type Transferability = (typeof transferabilities)[number];
export type Improvement = (typeof improvements)[number];

/** Who could ease implementation: the coordinator, the programme, or the region of a plan. */
export const helperSchema = z.union([
  z.literal('coordinator'),
  z.literal('programme'),
  z.templateLiteral(['plan:', z.string()]),
]);
export type Helper = z.infer<typeof helperSchema>;

/** Texts hold what the partner typed, trimmed; an empty text is an answer left out. Amounts are in EUR. */
const text = z.string().default('');

/** What a partner reports on one action. Absent optional values are questions left open. */
export const actionAnswerSchema = z.object({
  stage: z.enum(stages),
  progress: z.number().min(0).max(100).optional(),
  expectedEnd: monthSchema.optional(),
  assessment: z.enum(assessments).optional(),
  done: text,
  results: text,
  reasons: text,
  obstacles: z.array(z.enum(obstacles)).default([]),
  obstaclesText: text,
  needs: text,
  needsFrom: z.array(helperSchema).default([]),
  costsToDate: z.number().nonnegative().optional(),
  fundingSecured: z.array(z.object({ source: z.string(), amount: z.number().nonnegative() })).default([]),
  newPlayers: text,
  transfer: z.enum(transferabilities).optional(),
  transferConditions: text,
});
export type ActionAnswer = z.infer<typeof actionAnswerSchema>;

/** The same as long as the stage, which everything else hangs on, has not been said. */
export const unfinishedActionAnswerSchema = actionAnswerSchema.extend({ stage: z.enum(stages).optional() });
export type UnfinishedActionAnswer = z.infer<typeof unfinishedActionAnswerSchema>;

/** What a partner reports once per plan. */
export const planAnswerSchema = z.object({
  instrumentImproved: z.boolean().optional(),
  improvements: z.array(z.enum(improvements)).default([]),
  improvementText: text,
  fundsInfluenced: z.number().nonnegative().optional(),
  indicatorValue: z.number().optional(),
  interests: z.array(z.object({ plan: idSchema, action: idSchema })).default([]),
  highlights: text,
  highlightsPublishable: z.boolean().default(false),
  topics: text,
});
export type PlanAnswer = z.infer<typeof planAnswerSchema>;

/** Answers to the project's own questions, by question id, in a form that depends on the question's kind. */
export const extraAnswersSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type ExtraAnswers = z.infer<typeof extraAnswersSchema>;

/** One submitted revision of what a plan's partners report in a round. Immutable; revisions count from 1. */
export const answerSchema = z.object({
  round: z.string(),
  plan: z.string(),
  revision: z.int().positive(),
  submittedAt: z.string(),
  submittedBy: z.string(),
  /** Of whoever submitted it, who may be no contact of the project: a colleague, or somebody who has left. */
  language: languageSchema.optional(),
  actions: z.record(z.string(), actionAnswerSchema),
  planAnswer: planAnswerSchema,
  extra: extraAnswersSchema.default({}),
});
export type Answer = z.infer<typeof answerSchema>;

/** The plans of other regions that an answer names, each once. */
export function otherPlansIn({ actions, planAnswer }: Pick<Answer, 'actions' | 'planAnswer'>): string[] {
  const helpers = Object.values(actions).flatMap(({ needsFrom }) => needsFrom);
  const ofHelpers = helpers
    .filter((helper) => helper.startsWith('plan:'))
    .map((helper) => helper.slice('plan:'.length));
  return [...new Set([...ofHelpers, ...planAnswer.interests.map(({ plan }) => plan)])];
}
