import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import { meetingSchema, questionSchema } from '../project/schema.ts';
import { agendaSchema } from './agenda.ts';
import { financeSchema } from './finance.ts';
import { headlineSchema } from './headline.ts';
import { highlightsSchema } from './highlights.ts';
import { historyPointSchema } from './history.ts';
import { instrumentsSchema } from './instruments.ts';
import { missingSchema } from './missing.ts';
import { needsSchema, obstaclesSchema } from './needs.ts';
import { notesSchema } from './notes.ts';
import { planReportSchema } from './plan-report.ts';
import { responseSchema } from './response.ts';
import { statusSchema } from './status.ts';
import { transferSchema } from './transfer.ts';

/** What the change in a report is measured against: an earlier meeting's report or, while there is none, the round before. */
export const baselineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), meeting: meetingSchema, revision: z.int(), day: z.string() }),
  z.object({ kind: z.literal('round'), round: z.string(), day: z.string() }),
]);
export type Baseline = z.infer<typeof baselineSchema>;

/**
 * A consolidated status report as data: compiled once, kept, never recomputed. Actions are named by
 * `<plan>/<action>`, plans by their ids, amounts are in EUR, shares in percent.
 */
export const snapshotSchema = z.object({
  version: z.literal(1),
  project: z.object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    programme: z.string().optional(),
    website: z.string().optional(),
    timeZone: z.string(),
    languages: z.array(languageSchema),
    accent: z.string(),
    phase2: z.object({ starts: z.string(), ends: z.string() }),
    coordinator: z.object({ organisation: z.string(), email: z.string(), language: languageSchema }),
  }),
  meeting: meetingSchema,
  revision: z.int(),
  compiledAt: z.string(),
  /** The calendar day of `compiledAt` in the project's time zone. */
  day: z.string(),
  round: z.object({ id: z.string(), opensAt: z.string(), deadline: z.string() }).optional(),
  baseline: baselineSchema.optional(),
  notes: notesSchema.optional(),
  headline: headlineSchema,
  response: responseSchema,
  plans: z.array(planReportSchema),
  /** Actions of the baseline that no plan has any more. */
  left: z.array(z.object({ ref: z.string(), region: z.string(), title: z.string(), status: statusSchema })),
  /** One point for each round, oldest first; the last speaks of the day of the report. */
  history: z.array(historyPointSchema),
  obstacles: obstaclesSchema,
  needs: needsSchema,
  transfer: transferSchema,
  finance: financeSchema,
  instruments: instrumentsSchema,
  highlights: highlightsSchema,
  agenda: agendaSchema,
  events: z.array(meetingSchema),
  missing: missingSchema,
  questions: z.array(questionSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
