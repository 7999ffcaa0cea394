import type { Project } from '../domain/project/schema.ts';
import { readCorrectedAddresses, withAddresses } from './addresses.ts';
import { keys } from './keys.ts';
import {
  readProjectWithPlans,
  readRoot,
  readStoredProject,
  rootFrom,
  storedProjectFrom,
  type RootItem,
} from './project.ts';
import { roundRange, storedRoundsFrom, type StoredRound } from './rounds.ts';
import type { Item, Table } from './table.ts';

/** What lies around a plan's answers in a round. What is not there is undefined. */
export interface AroundPlan {
  /** With all plans where there are few enough to be named one by one, otherwise with only the plan. */
  project: Project | undefined;
  round: StoredRound | undefined;
}

/** Nobody reads through more boxes than that, and no page may cost the reading of thousands of plans. */
export const mostNamedPlans = 60;

/** So many rounds and reports a project usually has. One that has more costs another request. */
const usuallyBesides = 20;

/**
 * The project and the round as one plan's partners need them. Of the corrected addresses those of the plan hold. Takes
 * the time of one request where there are few plans, of two where there are many.
 */
export async function readAroundPlan(table: Table, plan: string, round: string): Promise<AroundPlan> {
  const [items, addresses] = await Promise.all([readRoundAndBefore(table, round), readCorrectedAddresses(table, plan)]);
  const found = storedRoundsFrom(items).find(({ id }) => id === round);
  const project = await projectAround(table, items, plan);
  return { project: project && withAddresses(project, addresses), round: found };
}

/** The round, and what sorts before it: the root item, and as many plans as make up a small project. */
async function readRoundAndBefore(table: Table, round: string): Promise<Item[]> {
  const range = { from: 'PLAN#', to: roundRange(round).to };
  const most = mostNamedPlans + 1 + usuallyBesides;
  const last = await table.pages(keys.projectPartition(table.project), range, most, 'last').next();
  return last.done ? [] : last.value;
}

async function projectAround(table: Table, items: Item[], plan: string): Promise<Project | undefined> {
  const root = rootFrom(items) ?? (await readRoot(table));
  if (!root) return undefined;
  const isNamed = root.plans <= mostNamedPlans;
  return (isNamed && storedProjectFrom(items)?.project) || readAroundRoot(table, root, plan);
}

async function readAroundRoot(table: Table, root: RootItem, plan: string): Promise<Project | undefined> {
  if (root.plans <= mostNamedPlans) return (await readStoredProject(table)).project;
  const project = await readProjectWithPlans(table, root, [plan]);
  if (project.plans.length > 0) return project;
  const newest = await readRoot(table);
  const isReplaced = newest && newest.imported.id !== root.imported.id;
  return isReplaced ? readAroundRoot(table, newest, plan) : project;
}
