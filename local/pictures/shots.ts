import type { LocalRun } from '../run.ts';
import { newestLink } from '../demo/mailbox.ts';
import { fileName, type Edition } from '../../shared/domain/report/editions.ts';
import type { ReportRecord } from '../../shared/domain/rounds/state.ts';
import type { Camera, Shot } from './camera.ts';

/** A picture of a report: which edition for which meeting. */
interface ReportShot extends Shot {
  meeting: string;
  edition: Edition;
}

const reportShots: ReportShot[] = [
  { name: 'report', meeting: 'meeting-13', edition: 'internal', width: 1000, height: 900, until: '.front figure' },
  {
    name: 'public',
    meeting: 'final-conference',
    edition: 'public',
    width: 1000,
    height: 900,
    until: '.front figure:last-of-type',
  },
  {
    name: 'slides',
    meeting: 'final-conference',
    edition: 'slides',
    width: 1024,
    height: 576,
    only: '[id="region.mazovia.1"]',
  },
];

/** Pictures of the last reports that were compiled for the meetings, in English: the README is. */
export async function showReports(run: LocalRun, reports: ReportRecord[], camera: Camera): Promise<string[]> {
  const paths: string[] = [];
  for (const { meeting, edition, ...shot } of reportShots) {
    const report = reports.filter((one) => one.meeting === meeting).sort((a, b) => b.revision - a.revision)[0];
    const file = fileName({ edition, language: 'en', format: 'html' });
    const content = report && (await run.reportFiles.get(report.folder, file));
    if (!content) throw new Error(`There is no ${file} for ${meeting}.`);
    paths.push(await camera.ofDocument(Buffer.from(content).toString('utf8'), shot));
  }
  return paths;
}

/** A day of the third round on which Lombardy has not answered yet: its pages hold what it said in the second. */
export const surveyDay = '2020-01-20';

/** The first action of Lombardy as its contact finds it from the newest mail, turned from Italian to English. */
export async function showSurvey(run: LocalRun, camera: Camera): Promise<string> {
  const link = await newestLink(run, 'partner-lombardy@example.org', '/survey');
  const shot = { name: 'survey', width: 1000, height: 1400, until: '[name=progress]' };
  return camera.ofAddress(link, shot, async (page) => {
    await page.click('a[hreflang=en], a[lang=en]');
    await page.click('.tasks a >> nth=0');
  });
}
