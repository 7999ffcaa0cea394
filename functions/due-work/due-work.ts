import type { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod';
import { reportsToCompile } from '../../shared/domain/rounds/reports.ts';
import { knownRounds, type RoundState } from '../../shared/domain/rounds/state.ts';
import { countInQueue } from '../../shared/domain/rounds/unsent.ts';
import { dueWork, workName, type Work } from '../../shared/domain/rounds/work.ts';
import { toInstant, type Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { ReportQueue } from '../../shared/store/report-queue.ts';
import { knownFrom, readOutline, type Outline } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { askForMails, askForReport } from './ask.ts';
import { knownInParts } from './known-in-parts.ts';
import { openPlanned } from './open-planned.ts';
import { withinQuota } from './within-quota.ts';

const tickSchema = z.object({ scheduledTime: z.string() });

export interface DueWorkDependencies {
  table: Table;
  mailQueue: MailQueue;
  reportQueue: ReportQueue;
  ses: SESClient;
}

/**
 * Compares what is owed with what has happened, and asks for what is missing. Running it twice does nothing twice, and
 * what one run does not get done is still owed at the next.
 */
export function createDueWork(dependencies: DueWorkDependencies): (event: unknown) => Promise<void> {
  const { table } = dependencies;
  return async (event) => {
    const now = toInstant(tickSchema.parse(event).scheduledTime);
    const before = await readOutline(table);
    if (!before) {
      log('warn', 'no project has been imported yet');
      return;
    }
    const outline = (await openRounds(table, before, now)) ? ((await readOutline(table)) ?? before) : before;
    const { due, inQueue } = await dueInParts(table, outline, now);
    for (const work of due) await askForReport(work, now, dependencies);
    const mails = due.flatMap((work) => (work.kind === 'send-mail' ? [work.mail] : []));
    await askForMails(await withinQuota(mails, inQueue, outline.state.sending, dependencies), now, dependencies);
  };
}

/** Answers whether any was due. */
async function openRounds(table: Table, outline: Outline, now: Instant): Promise<boolean> {
  const { project, state } = knownFrom(outline);
  const due = dueWork(project, state, now).flatMap((work) => (work.kind === 'open-round' ? [work.round] : []));
  for (const round of due) await openPlanned(table, outline, round, now);
  return due.length > 0;
}

/**
 * All that is due, the oldest first, and how many mails have been asked for already. What is due for the project as a
 * whole is found with each part, and is done once; only whether all have answered shows when the parts are together.
 */
async function dueInParts(table: Table, outline: Outline, now: Instant): Promise<{ due: Work[]; inQueue: number }> {
  const due = new Map<string, Work>();
  const last: RoundState[] = [];
  let inQueue = countInQueue(outline.state.mails, now);
  for await (const { project, state } of knownInParts(table, outline, now)) {
    for (const work of dueWork(project, state, now)) due.set(workName(work), work);
    for (const { mails } of knownRounds(state)) inQueue += countInQueue(mails, now);
    last.push(...state.rounds.slice(-1));
  }
  for (const work of dueWhenTogether(outline, last, now)) due.set(workName(work), work);
  return { due: [...due.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), inQueue };
}

function dueWhenTogether(outline: Outline, parts: RoundState[], now: Instant): Work[] {
  const { project, state } = knownFrom(outline);
  const [first] = parts;
  if (!first) return [];
  const round: RoundState = {
    ...first,
    round: { ...first.round, plans: parts.flatMap(({ round: { plans } }) => plans) },
    skips: parts.flatMap(({ skips }) => skips),
    submissions: parts.flatMap(({ submissions }) => submissions),
  };
  return reportsToCompile(project, { ...state, rounds: [round] }, now).filter(({ at }) => at <= now);
}
