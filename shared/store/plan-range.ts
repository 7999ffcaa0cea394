import type { Project } from '../domain/project/schema.ts';
import type { SortKeyRange } from './table.ts';

/** Plans whose ids lie between two, both included, in the order of sort keys. */
export interface PlanRange {
  from: string;
  to: string;
}

/** From the first plan of a project to its last. */
export function rangeOfPlans({ plans }: Project): PlanRange {
  const ids = plans.map(({ id }) => id).sort((a, b) => (`${a}#` < `${b}#` ? -1 : 1));
  return { from: ids[0] ?? '', to: ids.at(-1) ?? '' };
}

/** The sort keys that begin with a kind and go on with a plan of the range. */
export function rangeOf(kind: string, plans?: PlanRange): SortKeyRange {
  return plans ? { from: `${kind}${plans.from}`, to: `${kind}${plans.to}#~` } : { beginsWith: kind };
}
