import * as z from 'zod';
import type { Project } from '../../shared/domain/project/schema.ts';
import type { PlannedRound } from '../../shared/domain/rounds/calendar.ts';
import type { ProjectState } from '../../shared/domain/rounds/state.ts';
import { dueWork, type Work } from '../../shared/domain/rounds/work.ts';
import { toInstant, type Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import { recordRequest } from '../../shared/store/mails.ts';
import type { ReportQueue } from '../../shared/store/report-queue.ts';
import { recordReportAsked } from '../../shared/store/reports.ts';
import { lastAnswers, openRound } from '../../shared/store/rounds.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

const tickSchema = z.object({ scheduledTime: z.string() });

export interface DueWorkDependencies {
  table: Table;
  mailQueue: MailQueue;
  reportQueue: ReportQueue;
}

/** Compares what is owed with what has happened, and asks for what is missing. Running it twice does nothing twice. */
export function createDueWork(dependencies: DueWorkDependencies): (event: unknown) => Promise<void> {
  const { table } = dependencies;
  return async (event) => {
    const now = toInstant(tickSchema.parse(event).scheduledTime);
    const before = await readProjectAndState(table);
    if (!before) {
      log('warn', 'no project has been imported yet');
      return;
    }
    const rounds = dueWork(before.project, before.state, now).filter((work) => work.kind === 'open-round');
    for (const { round } of rounds) await open(table, before.project, before.state, round, now);
    const { project, state } = rounds.length > 0 ? ((await readProjectAndState(table)) ?? before) : before;
    for (const work of dueWork(project, state, now)) await ask(work, now, dependencies);
  };
}

/** A round begins with each plan's last answer from before it, so that nobody has to look for it later. */
async function open(
  table: Table,
  project: Project,
  state: ProjectState,
  planned: PlannedRound,
  now: Instant,
): Promise<void> {
  const previous = state.rounds.at(-1)?.round;
  const earlier = previous ? await lastAnswers(table, previous.id) : [];
  await openRound(table, { ...planned, openedAt: now, plans: project.plans.map(({ id }) => id) }, earlier);
  log('info', 'round opened', { round: planned.id });
}

async function ask(work: Work, now: Instant, { table, mailQueue, reportQueue }: DueWorkDependencies): Promise<void> {
  switch (work.kind) {
    case 'open-round':
      return;
    case 'send-mail':
      // Asked first, noted second: a crash in between asks twice, and a mail is claimed before it is sent.
      await mailQueue.request(work.mail);
      return recordRequest(table, work.mail, now);
    case 'compile-report':
      await reportQueue.request({ meeting: work.meeting, request: work.request });
      return recordReportAsked(table, { meeting: work.meeting, request: work.request, askedAt: now });
  }
}
