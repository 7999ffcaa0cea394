import { colleagueSchema } from '../domain/rounds/colleagues.ts';
import { mailRecordSchema } from '../domain/rounds/mail.ts';
import {
  compileRequestSchema,
  extensionSchema,
  extraReminderSchema,
  optOutSchema,
  reportAskedSchema,
  reportRecordSchema,
  roundSchema,
  submissionSchema,
  unreachableSchema,
  type ProjectState,
  type Round,
  type RoundState,
} from '../domain/rounds/state.ts';
import type { Project } from '../domain/project/schema.ts';
import { keys } from './keys.ts';
import { readProjectPartition } from './project.ts';
import type { Item, Table } from './table.ts';

const kindOf = (item: Item) => String(item['sk']).split('#')[0];

/**
 * The project with all that has happened in it: one query for the project, then two for each round, side by side.
 * `wanted` leaves rounds out, as if they had not been opened.
 */
export async function readProjectAndState(
  table: Table,
  wanted: (round: Round) => boolean = () => true,
): Promise<{ project: Project; state: ProjectState } | undefined> {
  const { items, project } = await readProjectPartition(table);
  if (!project) return undefined;
  const of = (kind: string) => items.filter((item) => kindOf(item) === kind);
  const rounds = of('ROUND')
    .map((item) => roundSchema.parse(item))
    .filter(wanted);
  const state: ProjectState = {
    rounds: await Promise.all(rounds.map((round) => readRoundState(table, round))),
    reports: of('REPORT').map((item) => reportRecordSchema.parse(item)),
    reportsAsked: of('ASKED').map((item) => reportAskedSchema.parse(item)),
    compileRequests: of('COMPILE').map((item) => compileRequestSchema.parse(item)),
    unreachable: of('UNREACHABLE').map((item) => unreachableSchema.parse(item)),
    mails: of('MAIL').map((item) => mailRecordSchema.parse(item)),
  };
  state.rounds.sort((a, b) => (a.round.opensAt < b.round.opensAt ? -1 : 1));
  return { project, state };
}

export async function readRoundState(table: Table, round: Round): Promise<RoundState> {
  const partition = keys.roundPartition(table.project, round.id);
  // Drafts and earlier answers, which weigh most and say nothing here, lie between the two ranges.
  const [answers, others] = await Promise.all([
    table.query(partition, { beginsWith: 'ANSWER#' }),
    table.query(partition, { from: 'EXTENSION#', to: 'REMIND#~' }),
  ]);
  return roundStateFrom(round, [...answers, ...others]);
}

/** What a round's items say about the state of the round. Drafts, links and what answers say are not looked at. */
export function roundStateFrom(round: Round, items: Item[]): RoundState {
  const of = (kind: string) => items.filter((item) => kindOf(item) === kind);
  return {
    round,
    extensions: of('EXTENSION').map((item) => extensionSchema.parse(item)),
    extraReminders: of('REMIND').map((item) => extraReminderSchema.parse(item)),
    submissions: of('ANSWER').map((item) => submissionSchema.parse(item)),
    optOuts: of('OPTOUT').map((item) => optOutSchema.parse(item)),
    colleagues: of('PASSED').map((item) => colleagueSchema.parse(item)),
    mails: of('MAIL').map((item) => mailRecordSchema.parse(item)),
  };
}
