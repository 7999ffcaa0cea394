import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { statuses, type Status } from '../../../shared/domain/report/status.ts';
import { compareIn } from '../../../shared/texts/format.ts';
import type { Reading } from './reading.ts';

/** By what regions are sorted: in the chart of the report, and on the slides. */
const worst: readonly Status[] = [...attentionStatuses, 'no-answer'];

/** A plan and the number of its actions in each status. */
export interface Counted {
  plan: PlanReport;
  counts: Record<Status, number>;
}

/** The plans that have actions, those first that need attention most. */
export function byAttention({ snapshot, language }: Reading): Counted[] {
  const compare = compareIn(language);
  return snapshot.plans
    .filter(({ actions }) => actions.length > 0)
    .map((plan) => ({ plan, counts: countsOf(plan) }))
    .sort((a, b) => {
      const status = worst.find((candidate) => a.counts[candidate] !== b.counts[candidate]);
      return status ? b.counts[status] - a.counts[status] : compare(a.plan.region, b.plan.region);
    });
}

function countsOf({ actions }: PlanReport): Record<Status, number> {
  const numberOf = (status: Status) => actions.filter((action) => action.status === status).length;
  return Object.fromEntries(statuses.map((status) => [status, numberOf(status)])) as Record<Status, number>;
}
