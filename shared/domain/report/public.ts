import * as z from 'zod';
import { languageSchema } from '../project/language.ts';
import { meetingSchema, type Meeting } from '../project/schema.ts';
import { highlightsSchema } from './highlights.ts';
import { historyPointSchema, type HistoryPoint } from './history.ts';
import type { PlanReport } from './plan-report.ts';
import type { Baseline, Snapshot } from './snapshot.ts';
import { statuses, statusSchema, type Status } from './status.ts';

const publicPlanSchema = z.strictObject({
  id: z.string(),
  region: z.string(),
  title: z.string(),
  language: languageSchema,
  policyInstrument: z.string(),
  partners: z.array(z.strictObject({ organisation: z.string(), country: z.string(), lead: z.boolean() })),
  /** As planned, months as `YYYY-MM`. How they stand is not public. */
  actions: z.array(
    z.strictObject({
      title: z.string(),
      nature: z.string().optional(),
      timeframe: z.strictObject({ starts: z.string(), ends: z.string() }),
    }),
  ),
});
export type PublicPlan = z.infer<typeof publicPlanSchema>;

/**
 * As much of a report as may be published: figures of the whole project, plans as they were planned, and words that
 * were released. Days are `YYYY-MM-DD`, amounts in EUR, shares in percent.
 */
export const publicSnapshotSchema = z.strictObject({
  project: z.strictObject({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    programme: z.string().optional(),
    website: z.string().optional(),
    timeZone: z.string(),
    languages: z.array(languageSchema),
    accent: z.string(),
    phase2: z.strictObject({ starts: z.string(), ends: z.string() }),
    coordinator: z.strictObject({ organisation: z.string() }),
  }),
  meeting: meetingSchema,
  revision: z.int(),
  day: z.string(),
  round: z.strictObject({ id: z.string(), opensAt: z.string(), deadline: z.string() }).optional(),
  /** What the change in progress is measured against, with the number of its meeting. */
  baseline: z
    .strictObject({ kind: z.enum(['report', 'round']), day: z.string(), meetingNumber: z.int().optional() })
    .optional(),
  foreword: z.strictObject({ text: z.string(), language: languageSchema }).optional(),
  /** Numbers of actions, mean progress in whole percent, and its change in whole percentage points. */
  headline: z.strictObject({
    actions: z.int(),
    byStatus: z.record(statusSchema, z.int()),
    progress: z.int().optional(),
    progressChange: z.int().optional(),
  }),
  /** Numbers of regions. */
  response: z.strictObject({ asked: z.int(), answered: z.int() }),
  history: z.array(historyPointSchema),
  /** Numbers of plans; the funds are the sum over `plans` of them. */
  instruments: z.strictObject({
    improved: z.int(),
    answered: z.int(),
    fundsInfluenced: z.strictObject({ amount: z.number(), plans: z.int() }),
  }),
  plans: z.array(publicPlanSchema),
  highlights: highlightsSchema,
  events: z.array(meetingSchema),
});
export type PublicSnapshot = z.infer<typeof publicSnapshotSchema>;

/**
 * Selects what may be published, field by field: what a report gains later is not public until it is named here.
 * The public edition is composed of this alone, so that it cannot tell what it does not know.
 */
export function publicPart(snapshot: Snapshot): PublicSnapshot {
  const { meeting, revision, day, round, baseline, notes, headline, response, instruments } = snapshot;
  const { progress, progressChange } = headline;
  return {
    project: publicProject(snapshot.project),
    meeting: publicMeeting(meeting),
    revision,
    day,
    ...(round && { round: { id: round.id, opensAt: round.opensAt, deadline: round.deadline } }),
    ...(baseline && { baseline: publicBaseline(baseline) }),
    ...(notes?.isForewordPublic &&
      notes.foreword.trim() && { foreword: { text: notes.foreword, language: notes.language } }),
    headline: {
      actions: headline.actions,
      byStatus: countsBy((status) => headline.byStatus[status].length),
      ...(progress && { progress: Math.round(progress.mean) }),
      ...(progressChange && { progressChange: Math.round(progressChange.points) }),
    },
    response: { asked: response.asked.length, answered: response.answered.length },
    history: snapshot.history.map(publicPoint),
    instruments: {
      improved: instruments.improved.length,
      answered: instruments.answered.length,
      fundsInfluenced: {
        amount: instruments.fundsInfluenced.amount,
        plans: instruments.fundsInfluenced.plans.length,
      },
    },
    plans: snapshot.plans.map(publicPlan),
    highlights: snapshot.highlights.map(({ plan, round: saidIn, day: saidOn, language, text }) => ({
      plan,
      round: saidIn,
      day: saidOn,
      language,
      text,
    })),
    events: snapshot.events.map(publicMeeting),
  };
}

function publicProject(project: Snapshot['project']): PublicSnapshot['project'] {
  const { id, name, title, programme, website, timeZone, languages, accent, phase2, coordinator } = project;
  return {
    id,
    name,
    title,
    ...(programme && { programme }),
    ...(website && { website }),
    timeZone,
    languages,
    accent,
    phase2: { starts: phase2.starts, ends: phase2.ends },
    coordinator: { organisation: coordinator.organisation },
  };
}

function publicMeeting({ id, kind, number, title, date, ends, place, status, report }: Meeting): Meeting {
  return {
    id,
    kind,
    ...(number !== undefined && { number }),
    ...(title && { title }),
    date,
    ...(ends && { ends }),
    place,
    status,
    report,
  };
}

/** A conference is not known by its number. */
function publicBaseline(baseline: Baseline): NonNullable<PublicSnapshot['baseline']> {
  const { kind, day } = baseline;
  if (baseline.kind === 'round') return { kind, day };
  const { kind: kindOfMeeting, number } = baseline.meeting;
  return { kind, day, ...(kindOfMeeting === 'working-group' && number && { meetingNumber: number }) };
}

function publicPoint({ round, day, asked, answered, byStatus, progress }: HistoryPoint): HistoryPoint {
  return {
    round,
    day,
    asked,
    answered,
    byStatus: countsBy((status) => byStatus[status]),
    ...(progress && { progress: { mean: progress.mean, gone: progress.gone, actions: progress.actions } }),
  };
}

function publicPlan({ id, region, title, language, policyInstrument, partners, actions }: PlanReport): PublicPlan {
  return {
    id,
    region,
    title,
    language,
    policyInstrument,
    partners: partners.map(({ organisation, country, lead }) => ({ organisation, country, lead })),
    actions: actions.map(({ planned }) => ({
      title: planned.title,
      ...(planned.nature && { nature: planned.nature }),
      timeframe: { starts: planned.timeframe.starts, ends: planned.timeframe.ends },
    })),
  };
}

function countsBy(countOf: (status: Status) => number): Record<Status, number> {
  return Object.fromEntries(statuses.map((status) => [status, countOf(status)])) as Record<Status, number>;
}
