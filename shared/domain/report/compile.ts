import type { Project } from '../project/schema.ts';
import { localDate } from '../time.ts';
import { originsIn } from './action-report.ts';
import { agendaOf } from './agenda.ts';
import { changeOf, type Standing } from './change.ts';
import { upcomingEvents } from './events.ts';
import type { ReportFacts } from './facts.ts';
import { financeOf } from './finance.ts';
import { headlineOf } from './headline.ts';
import { highlightsOf, publicationDecisions } from './highlights.ts';
import { historyPoint } from './history.ts';
import { instrumentsOf } from './instruments.ts';
import { missingFrom } from './missing.ts';
import { needsOf, obstaclesOf } from './needs.ts';
import { standingsOf, type PlanReport } from './plan-report.ts';
import { lastDayOf, plansIn } from './plans-in-rounds.ts';
import { responseOf } from './response.ts';
import type { Baseline, Snapshot } from './snapshot.ts';
import { transferOf } from './transfer.ts';

/** Compiles a report. Pure: the same facts give the same snapshot, byte for byte when it is written as JSON. */
export function compileReport(facts: ReportFacts): Snapshot {
  const { project, meeting, settled, rounds, answers, previous, notes, revision, at } = facts;
  const today = localDate(at, project.timeZone);
  const round = rounds.at(-1);
  const before = rounds.at(-2) ?? settled?.rounds.at(-1);
  const originOf = originsIn(project);
  const unchanged = plansIn(facts, originOf, rounds, today);
  const earlier = rounds.slice(0, -1).map((past, index) => {
    const day = lastDayOf(past, project, at);
    return { round: past.id, day, plans: plansIn(facts, originOf, rounds.slice(0, index + 1), day) };
  });
  const baseline = baselineOf(previous, before && { round: before.id, day: lastDayOf(before, project, at) });
  const lastPlans = previous?.plans ?? earlier.at(-1)?.plans;
  const standings = lastPlans ? standingsOf(lastPlans) : (settled?.standings ?? []);
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
      ...(settled?.history ?? []),
      ...earlier.map((past) => historyPoint(past.round, past.day, past.plans)),
      ...(round ? [historyPoint(round.id, today, plans)] : []),
    ],
    obstacles: obstaclesOf(plans),
    needs,
    transfer,
    finance: financeOf(plans),
    instruments: instrumentsOf(plans),
    highlights: highlightsOf(project, [
      ...publicationDecisions(project, rounds, answers, at, originOf),
      ...(settled?.decisions ?? []),
    ]),
    agenda: agendaOf(plans, headline, needs, transfer),
    events: upcomingEvents(project, today),
    missing: missingFrom(plans),
    questions: project.questions,
  };
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
