import { readStoredProject } from '../../shared/store/project.ts';
import { replaceProject } from '../../shared/store/replace-project.ts';
import { faultKinds, type CallKind, type Fault, type FaultKind } from './faults.ts';
import { memoryTable } from './memory-table.ts';
import { phase, project } from './phase.ts';
import { cloneStored, runFrom, type Place } from './run.ts';
import { nothingStored, World, type Ended, type Stored } from './world.ts';

/** An invocation of the run in which nothing goes wrong: what was stored before it, and the calls that it makes. */
export interface Invocation {
  place: Place;
  before: Stored;
  calls: CallKind[];
}

/** The run in which nothing goes wrong. */
export interface Calm {
  invocations: Invocation[];
  /** What was stored when each entry, and all that follows from it, was over. */
  digests: string[];
  end: Stored;
}

export async function runCalmly({ eventsAreLate = false } = {}): Promise<Calm> {
  const stored = nothingStored();
  const table = memoryTable(project.id, stored.items);
  await replaceProject(table, await readStoredProject(table), project, {
    id: 'import',
    at: phase[0]?.at ?? '',
    details: {},
  });
  const world = new World(project, stored, eventsAreLate);
  const begun: Omit<Invocation, 'calls'>[] = [];
  const ended: Ended[] = [];
  const digests: string[] = [];
  const before = (place: Place) => {
    begun.push({ place, before: cloneStored(world.stored) });
    return undefined;
  };
  await runFrom(world, phase, { entry: 0, isActed: false }, before, (_, ofEntry) => {
    ended.push(...ofEntry);
    digests.push(digestOf(world.stored));
    return false;
  });
  const failed = begun[ended.findIndex(({ isDone }) => !isDone)];
  if (failed) throw new Error(`${failed.place.name} fails although nothing went wrong`);
  const invocations = begun.map((invocation, index) => ({ ...invocation, calls: ended[index]?.calls.made ?? [] }));
  return { invocations, digests, end: world.stored };
}

/** What can go wrong with a call: a read that is repeated or never ends is as one that was throttled. */
export function faultsOf(kind: CallKind): FaultKind[] {
  const ofReads: FaultKind[] = ['crash before', 'throttle', 'stale read'];
  return kind === 'read' ? ofReads : faultKinds.filter((fault) => fault !== 'stale read');
}

/**
 * Runs on from an invocation one of whose calls goes wrong, until all is as if nothing had, or until the end of the
 * phase. Answers what is stored then.
 */
export async function runWithFault(
  { digests }: Calm,
  { place, before }: Invocation,
  fault: Fault,
  { eventsAreLate = false } = {},
): Promise<{ stored: Stored; isAsBefore: boolean }> {
  const world = new World(project, cloneStored(before), eventsAreLate);
  let isAsBefore = false;
  let hasGoneWrong = false;
  const goWrong = ({ name }: Place) => {
    if (hasGoneWrong || name !== place.name) return undefined;
    hasGoneWrong = true;
    return fault;
  };
  await runFrom(world, phase, place, goWrong, (entry) => {
    isAsBefore = digestOf(world.stored) === digests[entry];
    return isAsBefore;
  });
  return { stored: world.stored, isAsBefore };
}

/**
 * What is stored, as far as it decides on what follows: of moments the day, and neither what was only asked for nor
 * random secrets and names.
 */
export function digestOf({ items, mails, jobs, taken }: Stored): string {
  const asked = /"(requestedAt|askedAt|claim\w+|messageId|key|hash|folder)":("[^"]*"|\d+),?/g;
  const decisive = [...items.values()]
    .map((item) => JSON.stringify(Object.fromEntries(Object.entries(item).sort())).replace(asked, ''))
    .map((item) => item.replaceAll(/(\d{4}-\d\d-\d\d)T[\d:]+Z/g, '$1'));
  const names = [...new Set(taken.map(({ name }) => name))];
  return [...decisive, ...names].sort().join('\n') + [...mails, ...jobs].map(({ id }) => id).join();
}

/** Mails that SES took more than once. */
export function doublesIn({ taken }: Stored): string[] {
  const names = taken.map(({ name }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** What must be the same in the end: who was written to about what, what was answered, what was reported. */
export function outcomeOf({ items, taken }: Stored): { mails: string[]; answers: unknown[]; reports: unknown[] } {
  const of = (kind: string) => [...items.values()].filter(({ sk }) => String(sk).startsWith(kind));
  return {
    mails: [...new Set(taken.map(({ name }) => name))].sort(),
    answers: of('ANSWER#').map(({ plan, actions, planAnswer, extra }) => ({ plan, actions, planAnswer, extra })),
    reports: of('REPORT#').map(({ meeting, revision, request, round }) => ({ meeting, revision, request, round })),
  };
}
