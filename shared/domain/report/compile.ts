import type { Meeting, Partner, Project } from '../project/schema.ts';
import { closingMoment } from '../rounds/deadline.ts';
import type { Round } from '../rounds/state.ts';
import type { Answer } from '../survey/answer.ts';
import { localDate, type Instant } from '../time.ts';
import { originsIn, type OriginOf } from './action-report.ts';
import { agendaOf } from './agenda.ts';
import { changeOf, type Standing } from './change.ts';
import { upcomingEvents } from './events.ts';
import { financeOf } from './finance.ts';
import { headlineOf } from './headline.ts';
import { highlightsOf } from './highlights.ts';
import { historyPoint } from './history.ts';
import { instrumentsOf } from './instruments.ts';
import { missingFrom } from './missing.ts';
import { needsOf, obstaclesOf } from './needs.ts';
import type { Notes } from './notes.ts';
import { reportPlan, standingsOf, type PlanReport } from './plan-report.ts';
import { responseOf } from './response.ts';
import type { Baseline, Snapshot } from './snapshot.ts';
import { statementsAt } from './statements.ts';
import { transferOf } from './transfer.ts';

export interface ReportFacts {
  project: Project;
  meeting: Meeting;
  /** Rounds opened by `at`, oldest first. The report rests on the last. */
  rounds: Round[];
  /** Submitted revisions of these rounds, in any order; more revisions than the last of each do no harm. */
  answers: Answer[];
  /** The last report of an earlier meeting that rests on an earlier round. */
  previous?: Snapshot | undefined;
  /** The coordinator's own words. */
  notes?: Notes | undefined;
  revision: number;
  at: Instant;
}

/** Compiles a report. Pure: the same facts give the same snapshot, byte for byte when it is written as JSON. */
export function compileReport(facts: ReportFacts): Snapshot {
  const { project, meeting, rounds, answers, previous, notes, revision, at } = facts;
  const today = localDate(at, project.timeZone);
  const round = rounds.at(-1);
  const before = rounds.at(-2);
  const originOf = originsIn(project);
  const unchanged = plansIn(facts, originOf, rounds, today);
  const earlier = rounds.slice(0, -1).map((past, index) => ({
    round: past,
    plans: plansIn(facts, originOf, rounds.slice(0, index + 1), lastDayOf(past, facts)),
  }));
  const baseline = baselineOf(previous, before && { round: before.id, day: lastDayOf(before, facts) });
  const standings = previous ? standingsOf(previous.plans) : standingsOf(earlier.at(-1)?.plans ?? []);
  const plans = baseline ? withChanges(unchanged, standings) : unchanged;
  const headline = headlineOf(plans);
  const needs = needsOf(plans);
  const transfer = transferOf(plans);
  return {
    version: 1,
    project: projectFacts(project),
    meeting,
    revision,
    compiledAt: at,
    day: today,
    ...(round && { round: { id: round.id, opensAt: round.opensAt, deadline: round.deadline } }),
    ...(baseline && { baseline }),
    ...(notes && { notes }),
    headline,
    response: responseOf(plans, today),
    plans,
    left: leftOf(plans, standings),
    history: [
      ...earlier.map((past) => historyPoint(past.round.id, lastDayOf(past.round, facts), past.plans)),
      ...(round ? [historyPoint(round.id, today, plans)] : []),
    ],
    obstacles: obstaclesOf(plans),
    needs,
    transfer,
    finance: financeOf(plans),
    instruments: instrumentsOf(plans),
    highlights: highlightsOf(project, rounds, answers, at, originOf),
    agenda: agendaOf(plans, headline, needs, transfer),
    events: upcomingEvents(project, today),
    missing: missingFrom(plans),
    questions: project.questions,
  };
}

/** All plans as they stood on a day in the last of these rounds: by all that was said in them, after an extension too. */
function plansIn(
  { project, answers, at }: ReportFacts,
  originOf: OriginOf,
  rounds: Round[],
  today: string,
): PlanReport[] {
  const round = rounds.at(-1);
  const known = new Set(rounds.map(({ id }) => id));
  const said = answers.filter((answer) => known.has(answer.round));
  const statements = statementsAt(said, round?.id, at);
  const partners = partnersByPlan(project);
  const occasion = { round: round?.id, asked: new Set(round?.plans), today };
  return project.plans.map((plan) =>
    reportPlan(originOf, plan, partners.get(plan.id) ?? [], statements.get(plan.id) ?? [], occasion),
  );
}

function partnersByPlan(project: Project): Map<string, Partner[]> {
  const byPlan = new Map<string, Partner[]>();
  for (const partner of project.partners) byPlan.set(partner.plan, [...(byPlan.get(partner.plan) ?? []), partner]);
  return byPlan;
}

/** The day on which a round was over: that of its deadline, which ends at midnight, or of the report if that is earlier. */
function lastDayOf(round: Round, { project, at }: ReportFacts): string {
  return closingMoment(round.deadline, project.timeZone) < at ? round.deadline : localDate(at, project.timeZone);
}

function baselineOf(
  previous: Snapshot | undefined,
  before: { round: string; day: string } | undefined,
): Baseline | undefined {
  if (previous) {
    const { meeting, revision, day } = previous;
    return { kind: 'report', meeting, revision, day };
  }
  return before && { kind: 'round', ...before };
}

function withChanges(plans: PlanReport[], before: Standing[]): PlanReport[] {
  const byRef = new Map(before.map((standing) => [standing.ref, standing]));
  const now = new Map(standingsOf(plans).map((standing) => [standing.ref, standing]));
  return plans.map((plan) => ({
    ...plan,
    actions: plan.actions.map((action) => {
      const standing = now.get(action.ref);
      return standing ? { ...action, change: changeOf(standing, byRef.get(action.ref)) } : action;
    }),
  }));
}

function leftOf(plans: PlanReport[], before: Standing[]): Snapshot['left'] {
  const refs = new Set(plans.flatMap(({ actions }) => actions.map(({ ref }) => ref)));
  return before
    .filter(({ ref }) => !refs.has(ref))
    .map(({ ref, region, title, status }) => ({ ref, region, title, status }));
}

function projectFacts(project: Project): Snapshot['project'] {
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
    phase2,
    coordinator,
  };
}
