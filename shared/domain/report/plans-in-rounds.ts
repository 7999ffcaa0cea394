import type { Partner, Project } from '../project/schema.ts';
import { closingMoment } from '../rounds/deadline.ts';
import type { Round, RoundWithoutPlans } from '../rounds/state.ts';
import { localDate, type Instant } from '../time.ts';
import type { OriginOf } from './action-report.ts';
import type { ReportFacts } from './facts.ts';
import { reportPlan, type PlanReport } from './plan-report.ts';
import { statementsAt } from './statements.ts';

/**
 * All plans as they stood on a day in the last of these rounds: by all that was said in them and in settled ones, after
 * an extension too.
 */
export function plansIn(
  { project, settled, answers, at }: Pick<ReportFacts, 'project' | 'settled' | 'answers' | 'at'>,
  originOf: OriginOf,
  rounds: Round[],
  today: string,
): PlanReport[] {
  const round = rounds.at(-1);
  const known = new Set(rounds.map(({ id }) => id));
  const said = [...(settled?.answers ?? []), ...answers.filter((answer) => known.has(answer.round))];
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
export function lastDayOf(round: RoundWithoutPlans, { timeZone }: Project, at: Instant): string {
  return closingMoment(round.deadline, timeZone) < at ? round.deadline : localDate(at, timeZone);
}
