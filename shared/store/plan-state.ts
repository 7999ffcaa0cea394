import { upcomingRound } from '../domain/rounds/around-round.ts';
import { emptyState } from '../domain/rounds/state.ts';
import type { Instant } from '../domain/time.ts';
import { readKnownAddresses, withAddresses, type KnownAddresses } from './addresses.ts';
import { keys } from './keys.ts';
import { readProjectWithPlans, rootFrom, type RootItem } from './project.ts';
import { roundRange, storedRoundsFrom, type StoredRound } from './rounds.ts';
import { readRoundStates, readUpcoming, type Known } from './state.ts';
import type { Item, Table } from './table.ts';

/** What is the same for all plans in a round. */
export interface Surroundings extends KnownAddresses {
  root: RootItem;
  /** Undefined for a round that has not been opened, and where none is given. */
  opened: StoredRound | undefined;
}

/** Undefined before the first import. Two requests, side by side. */
export async function readSurroundings(table: Table, round: string | undefined): Promise<Surroundings | undefined> {
  const [items, addresses] = await Promise.all([readRootToRound(table, round), readKnownAddresses(table)]);
  const root = rootFrom(items);
  return root && { root, opened: storedRoundsFrom(items).find(({ id }) => id === round), ...addresses };
}

/** The root item and what sorts after it up to the round: reports and rounds, which are few. */
function readRootToRound(table: Table, round: string | undefined): Promise<Item[]> {
  const { pk, sk } = keys.project(table.project);
  return table.query(pk, { from: sk, to: round === undefined ? sk : roundRange(round).to });
}

/**
 * The project with one plan, and what has happened to the plan: in a round, opened or announced, if one is given, and
 * to the addresses of its contacts. Three requests, side by side, whatever the number of plans.
 */
export async function readPlanState(
  table: Table,
  { root, opened, corrected, unreachable }: Surroundings,
  now: Instant,
  { plan, round }: { plan: string; round: string | undefined },
): Promise<Known> {
  const only = { from: plan, to: plan };
  const [stored, rounds] = await Promise.all([
    readProjectWithPlans(table, root, [plan]),
    readRoundStates(table, opened ? [opened] : [], only),
  ]);
  const project = withAddresses(stored, corrected);
  const next = round !== undefined && !opened ? upcomingRound(project, emptyState, [], now) : undefined;
  const upcoming = next?.id === round && next ? await readUpcoming(table, next, project, only) : undefined;
  return { project, state: { ...emptyState, unreachable, rounds, upcoming } };
}
