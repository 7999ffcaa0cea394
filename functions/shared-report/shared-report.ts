import { Hono } from 'hono';
import { readProjectWithoutPlans } from '../../shared/store/project.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import type { Table } from '../../shared/store/table.ts';
import { answerError } from '../../shared/web/errors.tsx';
import type { HttpBindings } from '../../shared/web/event.ts';
import { securityHeaders } from '../../shared/web/headers.ts';
import { sendUnknownLink } from '../../shared/web/unknown-link.tsx';
import { partnerRoutes } from './for-partners.ts';
import { publicRoutes } from './for-the-public.ts';

export interface SharedReportDependencies {
  table: Table;
  reportFiles: ReportFiles;
}

export interface SharedReportEnvironment {
  Bindings: HttpBindings;
}

/** Released reports: to partners by their links, and the public edition to anyone. Nothing else of a report is to be had. */
export function createSharedReport(dependencies: SharedReportDependencies): Hono<SharedReportEnvironment> {
  const app = new Hono<SharedReportEnvironment>();
  app.use(securityHeaders);
  app.route('/', partnerRoutes(dependencies));
  app.route('/reports', publicRoutes(dependencies));
  app.notFound(async (c) => sendUnknownLink(c, await readProjectWithoutPlans(dependencies.table)));
  app.onError(answerError);
  return app;
}
