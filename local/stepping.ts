import { plannedWork, type Work } from '../shared/domain/rounds/work.ts';
import { toInstant, type Instant } from '../shared/domain/time.ts';
import { readProjectAndPresent, type Known } from '../shared/store/state.ts';
import type { LocalRun } from './run.ts';

/** So far the clock can be moved at once. */
export const furthestStepDays = 3 * 366;

export interface NextStep {
  /** When the stack, woken by its schedule, finds it due. */
  at: Instant;
  /** The first of what is due then. */
  work: Work;
}

/**
 * The next moment at which the stack has something to do. Waking it in between would change nothing: what is due
 * follows from the state alone. What became due at this very moment, after the stack was woken, is dealt with when
 * it wakes next; what was due before and is still there has been tried.
 */
export async function nextStep(run: LocalRun): Promise<NextStep | undefined> {
  return nextStepFrom(run, await readProjectAndPresent(run.table, run.clock.now(), 1));
}

/** The same, for who has just read the state. */
export function nextStepFrom(run: LocalRun, known: Known | undefined): NextStep | undefined {
  const now = run.clock.now();
  const [next] = known
    ? plannedWork(known.project, known.state, now)
        .filter(({ at }) => at >= now)
        .map((work) => ({ at: run.nextTick(work.at > now ? work.at : secondAfter(now)), work }))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    : [];
  return next;
}

function secondAfter(instant: Instant): Instant {
  return toInstant(new Date(Date.parse(instant) + 1000));
}

/** Moves the clock to `instant`, stopping wherever something is due on the way. */
export async function stepTo(run: LocalRun, instant: Instant): Promise<void> {
  for (let next = await nextStep(run); next && next.at <= instant; next = await nextStep(run)) {
    run.clock.moveTo(next.at);
    await run.tick();
  }
  if (run.clock.now() < instant) {
    run.clock.moveTo(instant);
    await run.tick();
  }
}
