import * as z from 'zod';
import { idSchema } from '../../shared/domain/project/schema.ts';
import {
  actionAnswerSchema,
  extraAnswersSchema,
  helperSchema,
  planAnswerSchema,
} from '../../shared/domain/survey/answer.ts';
import { dateSchema } from '../../shared/domain/time.ts';

/** A moment by the clocks of the project. */
const momentSchema = z
  .string({ error: 'expected day and time, YYYY-MM-DD HH:MM' })
  .regex(/^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d$/, 'expected day and time, YYYY-MM-DD HH:MM');

const actionEntrySchema = z.strictObject({
  ...actionAnswerSchema.partial().shape,
  // Without their defaults: what is left out stays as it is prefilled.
  obstacles: actionAnswerSchema.shape.obstacles.unwrap().optional(),
  needsFrom: z.array(helperSchema).optional(),
  fundingSecured: actionAnswerSchema.shape.fundingSecured.unwrap().optional(),
  done: z.string().optional(),
  results: z.string().optional(),
  reasons: z.string().optional(),
  obstaclesText: z.string().optional(),
  needs: z.string().optional(),
  newPlayers: z.string().optional(),
  transferConditions: z.string().optional(),
});

const planEntrySchema = z.strictObject({
  instrumentImproved: z.boolean().optional(),
  improvements: planAnswerSchema.shape.improvements.unwrap().optional(),
  improvementText: z.string().optional(),
  fundsInfluenced: z.number().nonnegative().optional(),
  indicatorValue: z.number().optional(),
  interests: z
    .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'expected an action of another region, plan/action'))
    .optional(),
  highlights: z.string().optional(),
  highlightsPublishable: z.boolean().optional(),
  topics: z.string().optional(),
});

/** One sitting of a partner's contact over the survey. What is left out stays as the page shows it. */
export const visitSchema = z.strictObject({
  by: idSchema,
  at: momentSchema,
  actions: z.record(z.string(), actionEntrySchema).default({}),
  plan: planEntrySchema.default({}),
  questions: extraAnswersSchema.default({}),
  submit: z.boolean().default(true).meta({ description: 'False for somebody who saves and leaves.' }),
});
export type Visit = z.infer<typeof visitSchema>;

/** What the coordinator adds to the report for a meeting. What is left out stays. */
const notesEntrySchema = z.strictObject({
  meeting: idSchema,
  foreword: z.string().optional(),
  isForewordPublic: z.boolean().optional(),
  remarks: z.record(idSchema, z.string()).default({}).meta({ description: 'By the ids of plans.' }),
});

/** Something that the coordinator does in the console. */
export const actSchema = z.union(
  [
    z.strictObject({ at: momentSchema, extend: z.strictObject({ plan: idSchema, deadline: dateSchema }) }),
    z.strictObject({ at: momentSchema, compile: idSchema.meta({ description: 'The id of a meeting.' }) }),
    z.strictObject({ at: momentSchema, write: notesEntrySchema }),
    z.strictObject({
      at: momentSchema,
      release: idSchema.meta({ description: 'The id of a meeting: its last revision is released.' }),
    }),
  ],
  { error: 'expected at and one of extend, compile, write and release' },
);
export type Act = z.infer<typeof actSchema>;

/** Who answers what and when, in a rehearsal of a project's phase 2. */
export const scriptSchema = z.strictObject({
  bouncing: z.array(z.email()).default([]).meta({ description: 'Addresses whose mails come back.' }),
  coordinator: z.array(actSchema).default([]),
  rounds: z.record(z.string(), z.array(visitSchema)).default({}),
});
export type Script = z.infer<typeof scriptSchema>;
