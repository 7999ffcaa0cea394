import { Hono } from 'hono';
import { partsOf } from '../../shared/domain/report/editions.ts';
import { openSurvey } from '../../shared/store/open-survey.ts';
import { readReleases } from '../../shared/store/reports.ts';
import { requestTimeOf } from '../../shared/web/event.ts';
import { sendExpiredLink, sendUnknownLink } from '../../shared/web/unknown-link.tsx';
import { forPartners, sendOverview } from './overview.tsx';
import { lastReleased, sendFile } from './send-file.ts';
import type { SharedReportDependencies, SharedReportEnvironment } from './shared-report.ts';

const path = '/survey/:round/:plan/:contact/:secret/reports/:meeting/:revision/:file?';

/** A released revision, for whoever holds a link to the survey of its round: a page that leads to its files. */
export function partnerRoutes({ table, reportFiles }: SharedReportDependencies): Hono<SharedReportEnvironment> {
  const routes = new Hono<SharedReportEnvironment>();

  routes.get(path, async (c) => {
    const { meeting, revision, file, ...names } = c.req.param();
    const [opening, releases] = await Promise.all([openSurvey(table, names, requestTimeOf(c)), readReleases(table)]);
    if (opening.kind === 'unknown') return sendUnknownLink(c, opening.project);
    if (opening.kind === 'expired') return sendExpiredLink(c, opening.project);
    // The survey says what has become of the link.
    if (opening.kind === 'withdrawn') return c.redirect(c.req.path.replace(/\/reports\/.*$/, ''), 303);
    const { survey } = opening;
    const release = releases.find(
      (known) =>
        known.meeting === meeting &&
        String(known.revision) === revision &&
        known.round === names.round &&
        known.releasedAt,
    );
    if (!release) return sendUnknownLink(c, survey.project);
    if (file === undefined) return sendOverview(c, survey, release, lastReleased(releases, meeting));
    const parts = partsOf(file);
    const answer =
      parts &&
      forPartners.includes(parts.edition) &&
      (await sendFile(c, release, parts, { project: survey.project.id, files: reportFiles }));
    return answer || sendUnknownLink(c, survey.project);
  });
  return routes;
}
