import type { Context } from 'hono';
import type { Project } from '../../shared/domain/project/schema.ts';
import type { ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import type { ReportQueue } from '../../shared/store/report-queue.ts';
import type { HttpBindings } from '../../shared/web/event.ts';
import type { Table } from '../../shared/store/table.ts';

export interface ConsoleDependencies {
  table: Table;
  reportFiles: ReportFiles;
  mailQueue: MailQueue;
  reportQueue: ReportQueue;
}

/** What every page of the console has at hand. */
export interface ConsoleEnvironment {
  Bindings: HttpBindings;
  Variables: { now: Instant; project: Project; state: ProjectState };
}

export type ConsoleContext = Context<ConsoleEnvironment>;
