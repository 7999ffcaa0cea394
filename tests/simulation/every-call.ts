import { readStoredProject } from '../../shared/store/project.ts';
import type { Item } from '../../shared/store/table.ts';
import { replaceProject } from '../../shared/store/replace-project.ts';
import { faultKinds, type CallKind, type Fault, type FaultKind } from './faults.ts';
import { memoryTable } from './memory-table.ts';
import type { Phase } from './phase.ts';
import { cloneStored, runFrom, type Place } from './run.ts';
import { nothingStored, World, type Ended, type Stored } from './world.ts';

/** An invocation of the run in which nothing goes wrong: what was stored before it, and the calls that it makes. */
export interface Invocation {
  place: Place;
  before: Stored;
  calls: CallKind[];
}

/** The run of a phase in which nothing goes wrong. */
export interface Calm {
  phase: Phase;
  invocations: Invocation[];
  /** What was stored when each entry, and all that follows from it, was over. */
  digests: string[];
  end: Stored;
}

export async function runCalmly(phase: Phase, { eventsAreLate = false } = {}): Promise<Calm> {
  const { project, entries } = phase;
  const stored = nothingStored();
  const table = memoryTable(project.id, stored.items);
  await replaceProject(table, await readStoredProject(table), project, {
    id: 'import',
    at: entries[0]?.at ?? '',
    details: {},
  });
  const world = new World(phase, stored, eventsAreLate);
  const begun: Omit<Invocation, 'calls'>[] = [];
  const ended: Ended[] = [];
  const digests: string[] = [];
  const before = (place: Place) => {
    begun.push({ place, before: cloneStored(world.stored) });
    return undefined;
  };
  await runFrom(world, entries, { entry: 0, isActed: false }, before, (_, ofEntry) => {
    ended.push(...ofEntry);
    digests.push(digestOf(world.stored));
    return false;
  });
  const failed = begun[ended.findIndex(({ isDone }) => !isDone)];
  if (failed) throw new Error(`${failed.place.name} fails although nothing went wrong`);
  const invocations = begun.map((invocation, index) => ({ ...invocation, calls: ended[index]?.calls.made ?? [] }));
  return { phase, invocations, digests, end: world.stored };
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
  { phase, digests }: Calm,
  { place, before }: Invocation,
  fault: Fault,
  { eventsAreLate = false } = {},
): Promise<{ stored: Stored; isAsBefore: boolean }> {
  const world = new World(phase, cloneStored(before), eventsAreLate);
  let isAsBefore = false;
  let hasGoneWrong = false;
  const goWrong = ({ name }: Place) => {
    if (hasGoneWrong || name !== place.name) return undefined;
    hasGoneWrong = true;
    return fault;
  };
  await runFrom(world, phase.entries, place, goWrong, (entry) => {
    isAsBefore = digestOf(world.stored) === digests[entry];
    return isAsBefore;
  });
  return { stored: world.stored, isAsBefore };
}

/** Mails after which no other mail waits for the next day: on which day they were sent decides on nothing. */
const mailsOnTheirOwn = new Set(['receipt', 'report-ready', 'unreachable', 'opted-out', 'sign-in']);

/**
 * What is stored, as far as it decides on what follows: of moments the day, and neither what was only asked for nor
 * random secrets and names. How often a page was saved is told by its version; who opens it next goes by what is there.
 */
export function digestOf({ items, mails, jobs, taken }: Stored): string {
  const asked = /"(requestedAt|askedAt|claim\w+|messageId|key|hash|folder|version)":("[^"]*"|\d+),?/g;
  const decisive = [...items.values()].map((item) =>
    JSON.stringify(Object.fromEntries(Object.entries(item).sort()))
      .replace(asked, '')
      .replaceAll(/(\d{4}-\d\d-\d\d)T[\d:]+Z/g, isOnItsOwn(item) ? 'on some day' : '$1'),
  );
  const names = [...new Set(taken.map(({ name }) => name))];
  return [...decisive, ...names].sort().join('\n') + [...mails, ...jobs].map(({ id }) => id).join();
}

function isOnItsOwn({ mail }: Item): boolean {
  return typeof mail === 'object' && mail !== null && 'kind' in mail && mailsOnTheirOwn.has(String(mail.kind));
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

/** What went wrong, in words, for a failure to be found by. */
const told = ({ place }: Invocation, { call, kind }: Fault, calls: string[]) =>
  `${kind} at call ${call} (${calls[call - 1] ?? ''}) of ${place.name}`;

const pointsOf = (invocation: Invocation): Fault[] =>
  invocation.calls.flatMap((call, index) => faultsOf(call).map((kind) => ({ call: index + 1, kind })));

/** Everything that came out otherwise than in the calm run. */
export async function tryAll(
  calm: Calm,
  invocations: Invocation[],
  mayDouble: (invocation: Invocation, fault: Fault) => boolean,
  options = {},
): Promise<{ points: number; wrong: string[]; doubled: number }> {
  const expected = JSON.stringify(outcomeOf(calm.end));
  const wrong: string[] = [];
  let points = 0;
  let doubled = 0;
  for (const invocation of invocations) {
    for (const fault of pointsOf(invocation)) {
      points++;
      const { stored, isAsBefore } = await runWithFault(calm, invocation, fault, options);
      const doubles = doublesIn(stored);
      doubled += doubles.length;
      const isRight = isAsBefore || JSON.stringify(outcomeOf(stored)) === expected;
      const isAllowed = doubles.length === 0 || mayDouble(invocation, fault);
      if (!isRight || !isAllowed) wrong.push(`${told(invocation, fault, invocation.calls)}: ${doubles.join(', ')}`);
    }
  }
  return { points, wrong, doubled };
}
