import type { PlannedRound } from '../../shared/domain/rounds/calendar.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import { readProjectInParts } from '../../shared/store/project.ts';
import { rangeOfPlans } from '../../shared/store/plan-range.ts';
import { addPlans, lastAnswers, openRound } from '../../shared/store/rounds.ts';
import type { Outline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { partSize } from './known-in-parts.ts';

/** A round begins with each plan's last answer from before it, so that nobody has to look for it later. */
export async function openPlanned(
  table: Table,
  { root, rounds }: Outline,
  planned: PlannedRound,
  now: Instant,
): Promise<void> {
  const previous = rounds.at(-1);
  for await (const project of readProjectInParts(table, root, partSize)) {
    const earlier = previous ? await lastAnswers(table, previous.id, rangeOfPlans(project)) : [];
    const plans = project.plans.map(({ id }) => id);
    await addPlans(table, planned.id, plans, earlier);
  }
  await openRound(table, { ...planned, openedAt: now });
  log('info', 'round opened', { round: planned.id });
}
