import { isAtRest } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { readProjectInParts } from '../../shared/store/project.ts';
import { rangeOfPlans } from '../../shared/store/rounds.ts';
import { knownFrom, readRoundStates, type Known, type Outline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** Plans that are looked at together: with all that has happened to them in a round, a few megabytes. */
export const partSize = 250;

/** All that decides what is due: first without plans, then some plans at a time with what has happened to them. */
export async function* knownInParts(table: Table, outline: Outline, now: Instant): AsyncGenerator<Known> {
  const whole = knownFrom(outline);
  yield whole;
  const awake = outline.rounds.filter((round) => !isAtRest(round, now));
  for await (const project of readProjectInParts(table, outline.root, partSize)) {
    const read = await readRoundStates(table, awake, rangeOfPlans(project));
    const readOf = new Map(read.map((roundState) => [roundState.round.id, roundState]));
    const rounds = whole.state.rounds.map((roundState) => readOf.get(roundState.round.id) ?? roundState);
    yield { project, state: { ...whole.state, rounds } };
  }
}
