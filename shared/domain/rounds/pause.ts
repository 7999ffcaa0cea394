import type { Project } from '../project/schema.ts';
import { addDays, daysBetween, localDate, type Instant } from '../time.ts';
import { coordinatorCountry } from './calendar.ts';
import { deadlineFor, lastPossibleDeadline, type Extension, type RoundState } from './state.ts';
import { workingDayFrom } from './working-time.ts';

/**
 * What makes up for a pause when it ends at `now`: every deadline that held when it began moves by its days, to a
 * working day. The same however often it is asked on one day, so that a resumption that broke off can be repeated.
 */
export function extensionsAfterPause(project: Project, { round, extensions }: RoundState, now: Instant): Extension[] {
  const { pausedAt } = round;
  if (pausedAt === undefined) return [];
  const today = localDate(now, project.timeZone);
  const days = daysBetween(localDate(pausedAt, project.timeZone), today);
  if (days === 0) return [];
  const before = extensions.filter(({ extendedAt }) => extendedAt <= pausedAt);
  const forAll = deadlineFor(undefined, round, before);
  const ownPlans = [...new Set(before.flatMap(({ plan }) => plan ?? []))];
  const own = ownPlans.filter((plan) => deadlineFor(plan, round, before) > forAll);
  return [undefined, ...own].flatMap((plan): Extension[] => {
    const moved = workingDayFrom(addDays(deadlineFor(plan, round, before), days), coordinatorCountry(project));
    const last = lastPossibleDeadline(round);
    const deadline = moved < last ? moved : last;
    return deadline > deadlineFor(plan, round, extensions) ? [{ plan, deadline, extendedAt: now }] : [];
  });
}
