import type { Project } from '../domain/project/schema.ts';
import { extensionSchema, optOutSchema, type Extension, type OptOut, type Round } from '../domain/rounds/state.ts';
import type { Answer } from '../domain/survey/answer.ts';
import { readAnswers } from './answers.ts';
import { readDrafts, type Draft } from './drafts.ts';
import { keys } from './keys.ts';
import { readLinks, type Link } from './links.ts';
import { readProject } from './project.ts';
import { readRound } from './rounds.ts';
import type { Table } from './table.ts';

/** All that a plan's survey in a round consists of, as one contact's link opens it. What is not there is undefined. */
export interface StoredSurvey {
  project: Project | undefined;
  round: Round | undefined;
  /** The links to the plan's survey, of all who hold one. */
  links: Link[];
  extensions: Extension[];
  optOut: OptOut | undefined;
  drafts: Draft[];
  /** The revisions submitted in the round, oldest first. */
  revisions: Answer[];
  /** The last answer from before the round. */
  earlier: Answer | undefined;
}

/** Reads everything that any page of a survey needs side by side: in the time of one request to the table. */
export async function readSurvey(table: Table, round: string, plan: string, contact: string): Promise<StoredSurvey> {
  const [project, known, links, extensions, optOut, drafts, answers] = await Promise.all([
    readProject(table),
    readRound(table, round),
    readLinks(table, round, plan),
    table.query(keys.roundPartition(table.project, round), { beginsWith: 'EXTENSION#' }),
    table.get(keys.optOut(table.project, round, contact)),
    readDrafts(table, round, plan),
    readAnswers(table, round, plan),
  ]);
  return {
    project,
    round: known,
    links,
    extensions: extensions.map((item) => extensionSchema.parse(item)),
    optOut: optOut && optOutSchema.parse(optOut),
    drafts,
    ...answers,
  };
}
