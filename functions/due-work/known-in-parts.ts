import { upcomingRound } from '../../shared/domain/rounds/around-round.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { withAddresses } from '../../shared/store/addresses.ts';
import { rangeOfPlans } from '../../shared/store/plan-range.ts';
import { readProjectInParts } from '../../shared/store/project.ts';
import {
  awakeRounds,
  knownFrom,
  readRoundStates,
  readUpcoming,
  withRead,
  type Known,
  type Outline,
} from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** Plans that are looked at together: with all that has happened to them in a round, a few megabytes. */
export const partSize = 250;

/** All that decides what is due: first without plans, then some plans at a time with what has happened to them. */
export async function* knownInParts(table: Table, outline: Outline, now: Instant): AsyncGenerator<Known> {
  const whole = knownFrom(outline);
  yield whole;
  const awake = awakeRounds(outline, now);
  const next = upcomingRound(whole.project, outline.state, outline.rounds, now);
  for await (const part of readProjectInParts(table, outline.root, partSize)) {
    const project = withAddresses(part, outline.addresses);
    const plans = rangeOfPlans(project);
    const [read, upcoming] = await Promise.all([
      readRoundStates(table, awake, plans),
      next && readUpcoming(table, next, project, plans),
    ]);
    const rounds = withRead(whole.state.rounds, read);
    yield { project, state: { ...whole.state, rounds, upcoming, isPart: true } };
  }
}
