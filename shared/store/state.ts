import { colleagueSchema } from '../domain/rounds/colleagues.ts';
import { mailRecordSchema } from '../domain/rounds/mail.ts';
import {
  compileRequestSchema,
  extensionSchema,
  extraReminderSchema,
  isAtRest,
  nothingHappened,
  openingSchema,
  optOutSchema,
  releaseSchema,
  reportAskedSchema,
  reportRecordSchema,
  sendingSchema,
  settledRecordSchema,
  skipSchema,
  submissionSchema,
  type ProjectState,
  type RoundState,
  type RoundWithoutPlans,
} from '../domain/rounds/state.ts';
import { isShared, upcomingRound } from '../domain/rounds/around-round.ts';
import type { Project } from '../domain/project/schema.ts';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import { readProjectPartition, projectWith, rootFrom, type RootItem } from './project.ts';
import { knownAddressesFrom, withAddresses, type CorrectedAddress } from './addresses.ts';
import { rangeOf, type PlanRange } from './plan-range.ts';
import { storedRoundsFrom, type StoredRound } from './rounds.ts';
import type { Item, Table } from './table.ts';

/** A project with what has happened in it: all of it, or a part. */
export interface Known {
  project: Project;
  state: ProjectState;
}

/**
 * The project with all that has happened in it: one query for the project, then two for each round, side by side. A
 * round that is announced at `now` belongs to it.
 */
export async function readProjectAndState(table: Table, now?: Instant): Promise<Known | undefined> {
  const outline = await readProjectAndOutline(table);
  return outline && readRoundsOf(table, outline, outline.rounds, now);
}

/**
 * The project with what can still matter at `now`: of rounds that are asleep it says no more than that they were opened,
 * except for the last `atLeast` of all.
 */
export async function readProjectAndPresent(table: Table, now: Instant, atLeast: number): Promise<Known | undefined> {
  const outline = await readProjectAndOutline(table);
  if (!outline) return undefined;
  const wanted = new Set([...awakeRounds(outline, now), ...outline.rounds.slice(-atLeast)]);
  return readRoundsOf(table, outline, [...wanted], now);
}

/** A project with what has happened besides what happened in its rounds, and which those are, oldest first. */
export interface KnownOutline extends Known {
  rounds: StoredRound[];
}

/** The project, and what has happened besides what happened in its rounds: one query. */
export async function readProjectAndOutline(table: Table): Promise<KnownOutline | undefined> {
  const { items, project } = await readProjectPartition(table);
  if (!project) return undefined;
  const { state, rounds, addresses } = outlineFrom(items);
  return { project: withAddresses(project, addresses), state, rounds };
}

/** The rounds in which something can be owed at `now`. */
export function awakeRounds({ rounds, state }: Pick<Outline, 'rounds' | 'state'>, now: Instant): StoredRound[] {
  const shared = new Set(state.releases.filter((release) => isShared(release, now)).map(({ round }) => round));
  return rounds.filter((round) => !isAtRest(round, now) || shared.has(round.id));
}

async function readRoundsOf(
  table: Table,
  { project, state, rounds }: KnownOutline,
  wanted: StoredRound[],
  now: Instant | undefined,
): Promise<Known> {
  const upcoming = now === undefined ? undefined : upcomingRound(project, state, rounds, now);
  const [read, upcomingState] = await Promise.all([
    readRoundStates(table, wanted),
    upcoming && readUpcoming(table, upcoming, project),
  ]);
  return { project, state: { ...state, rounds: withRead(rounds.map(unread), read), upcoming: upcomingState } };
}

/** The rounds, with what has been read of some of them. */
export function withRead(rounds: RoundState[], read: RoundState[]): RoundState[] {
  const readOf = new Map(read.map((roundState) => [roundState.round.id, roundState]));
  return rounds.map((roundState) => readOf.get(roundState.round.id) ?? roundState);
}

function unread({ extensions, ...round }: StoredRound): RoundState {
  return { ...nothingHappened(round), extensions };
}

/** What has happened besides what happened to single plans in rounds, and the rounds that were opened, oldest first. */
export interface Outline {
  root: RootItem;
  state: ProjectState;
  rounds: StoredRound[];
  /** Addresses that were corrected: few, and so of all plans. */
  addresses: CorrectedAddress[];
}

/** The project without its plans: as much as fits into a memory, however many plans there are. */
export async function readOutline(table: Table): Promise<Outline | undefined> {
  const partition = keys.projectPartition(table.project);
  const [before, after] = await Promise.all([
    table.query(partition, { from: 'A', to: 'PLAN' }),
    table.query(partition, { from: 'PROJECT', to: '~' }),
  ]);
  const root = rootFrom(after);
  return root && { root, ...outlineFrom([...before, ...after]) };
}

function outlineFrom(items: Item[]): Omit<Outline, 'root'> {
  const of = (kind: string) => items.filter((item) => kindOf(item) === kind);
  const { corrected, unreachable } = knownAddressesFrom(items);
  return {
    rounds: storedRoundsFrom(items),
    addresses: corrected,
    state: {
      rounds: [],
      sending: of('SENDING').map((item) => sendingSchema.parse(item))[0],
      openings: of('OPENING').map((item) => openingSchema.parse(item)),
      reports: of('REPORT').map((item) => reportRecordSchema.parse(item)),
      releases: of('RELEASE').map((item) => releaseSchema.parse(item)),
      settled: of('SETTLED').map((item) => settledRecordSchema.parse(item)),
      reportsAsked: of('ASKED').map((item) => reportAskedSchema.parse(item)),
      compileRequests: of('COMPILE').map((item) => compileRequestSchema.parse(item)),
      unreachable,
      mails: of('MAIL').map((item) => mailRecordSchema.parse(item)),
    },
  };
}

/** The project without its plans, and rounds as if nothing had happened in them. */
export function knownFrom({ root, state, rounds }: Outline): Known {
  return { project: projectWith(root, []), state: { ...state, rounds: rounds.map(unread) } };
}

/** What has happened around a round that has not been opened: it will ask all plans that the project has then. */
export async function readUpcoming(
  table: Table,
  round: RoundWithoutPlans,
  project: Project,
  plans?: PlanRange,
): Promise<RoundState> {
  const state = await readRoundState(table, { ...round, extensions: [] }, plans);
  return { ...state, round: { ...round, plans: project.plans.map(({ id }) => id) } };
}

/** What has happened in rounds, to all plans or to those of a range. */
export function readRoundStates(table: Table, rounds: StoredRound[], plans?: PlanRange): Promise<RoundState[]> {
  return Promise.all(rounds.map((round) => readRoundState(table, round, plans)));
}

const ofSubmission = ['sk', 'plan', 'revision', 'submittedAt', 'submittedBy'];

async function readRoundState(
  table: Table,
  { extensions, ...round }: StoredRound,
  plans?: PlanRange,
): Promise<RoundState> {
  const [answers, { asked, ...facts }] = await Promise.all([
    table.query(keys.roundPartition(table.project, round.id), rangeOf('ANSWER#', plans), ofSubmission),
    readRoundFacts(table, round.id, plans),
  ]);
  return {
    round: { ...round, plans: asked },
    submissions: answers.map((item) => submissionSchema.parse(item)),
    ...facts,
    extensions: [...extensions, ...facts.extensions],
  };
}

/** What has happened to plans in a round besides their answers, and which they are. */
export interface RoundFacts extends Omit<RoundState, 'round' | 'submissions'> {
  asked: string[];
}

/** Reads what has happened in a round besides the answers, to all plans or to those of a range: one query. */
export async function readRoundFacts(table: Table, round: string, plans?: PlanRange): Promise<RoundFacts> {
  const items = await table.query(keys.roundPartition(table.project, round), rangeOf('PLAN#', plans));
  const of = (kind: string) => items.filter((item) => factOf(item) === kind);
  return {
    asked: of('PLAN').map(({ plan }) => String(plan)),
    skips: of('SKIP')
      .map((item) => skipSchema.parse(item))
      .filter(({ takenBackAt }) => takenBackAt === undefined),
    extensions: of('EXTENSION').map((item) => extensionSchema.parse(item)),
    extraReminders: of('REMIND').map((item) => extraReminderSchema.parse(item)),
    optOuts: of('OPTOUT').map((item) => optOutSchema.parse(item)),
    colleagues: of('PASSED').map((item) => colleagueSchema.parse(item)),
    mails: of('MAIL').map((item) => mailRecordSchema.parse(item)),
  };
}

/** What an item of a project tells, by its sort key. */
function kindOf(item: Item): string {
  return String(item['sk']).split('#')[0] ?? '';
}

/** What an item tells of a plan in a round: that the plan is asked, or what has happened to it. */
function factOf(item: Item): string {
  const [kind = '', , fact] = String(item['sk']).split('#');
  return fact ?? kind;
}
