import { Hono } from 'hono';
import { partsOf, type ReportFile } from '../../../shared/domain/report/editions.ts';
import { contentTypes, formatOf } from '../../../shared/store/report-files.ts';
import type { ConsoleDependencies, ConsoleEnvironment } from '../context.ts';
import { reportPolicy } from '../../../shared/web/report-policy.ts';

const isReportFile = (file: string): file is ReportFile => file === 'report.json' || partsOf(file) !== undefined;

/** The files of compiled reports, to read or to download. */
export function reportFileRoutes({ reportFiles }: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();

  routes.get('/reports/:meeting/:revision/:file', async (c) => {
    const { meeting, revision, file } = c.req.param();
    const report = c.var.state.reports.find(
      (candidate) => candidate.meeting === meeting && String(candidate.revision) === revision,
    );
    if (!isReportFile(file) || !report) return c.notFound();
    const content = await reportFiles.get(report.folder, file);
    if (!content) return c.notFound();
    const format = formatOf(file);
    c.header('Content-Type', contentTypes[format]);
    if (format === 'html') c.header('Content-Security-Policy', reportPolicy(content));
    else c.header('Content-Disposition', `attachment; filename="${c.var.project.id}-${meeting}-${revision}-${file}"`);
    return c.body(new Uint8Array(content));
  });
  return routes;
}
