import { Hono } from 'hono';
import { partsOf, type Edition } from '../../shared/domain/report/editions.ts';
import { readProjectWithoutPlans } from '../../shared/store/project.ts';
import { readReleases } from '../../shared/store/reports.ts';
import { languageOf } from '../../shared/texts/web/index.ts';
import { readable } from './readable.ts';
import { lastReleased, sendFile } from './send-file.ts';
import type { SharedReportDependencies, SharedReportEnvironment } from './shared-report.ts';

const forAnyone: readonly Edition[] = ['public', 'newsletter'];

/** Until a correction is seen, in seconds. */
const keptFor = 300;

/** The public edition of the last released revision, in the language of the browser, and its files by their names. */
export function publicRoutes({ table, reportFiles }: SharedReportDependencies): Hono<SharedReportEnvironment> {
  const routes = new Hono<SharedReportEnvironment>();

  routes.get('/:meeting/:file?', async (c) => {
    const { meeting, file } = c.req.param();
    const [project, releases] = await Promise.all([readProjectWithoutPlans(table), readReleases(table)]);
    const release = lastReleased(releases, meeting);
    if (!project || !release) return c.notFound();
    const language = readable(project, languageOf(c.req.header('accept-language'), project.languages[0]));
    const parts = file === undefined ? ({ edition: 'public', language, format: 'html' } as const) : partsOf(file);
    if (!parts || !forAnyone.includes(parts.edition)) return c.notFound();
    const answer = await sendFile(c, release, parts, { project: project.id, files: reportFiles });
    if (!answer) return c.notFound();
    answer.headers.set('Cache-Control', `public, max-age=${keptFor}`);
    answer.headers.set('X-Robots-Tag', 'all');
    if (file === undefined) answer.headers.set('Vary', 'Accept-Language');
    return answer;
  });
  return routes;
}
