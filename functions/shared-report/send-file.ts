import type { Context } from 'hono';
import { fileName, type FileParts } from '../../shared/domain/report/editions.ts';
import type { Release } from '../../shared/domain/rounds/state.ts';
import { contentTypes, type ReportFiles } from '../../shared/store/report-files.ts';
import { reportPolicy } from '../../shared/web/report-policy.ts';

/** Answers with a file of a released report: a web page to be read, all else to be kept. Undefined where it is gone. */
export async function sendFile(
  c: Context,
  { meeting, folder }: Release,
  parts: FileParts,
  { project, files }: { project: string; files: ReportFiles },
): Promise<Response | undefined> {
  const content = await files.get(folder, fileName(parts));
  if (!content) return undefined;
  const { edition, language, format } = parts;
  c.header('Content-Type', contentTypes[format]);
  c.header('Content-Language', language);
  if (format === 'html') c.header('Content-Security-Policy', reportPolicy(content));
  else c.header('Content-Disposition', `attachment; filename="${project}-${meeting}-${edition}.${language}.${format}"`);
  return c.body(new Uint8Array(content));
}

/** The released revision that counts: the last one. */
export function lastReleased(releases: Release[], meeting: string): Release | undefined {
  return releases
    .filter((release) => release.meeting === meeting && release.releasedAt)
    .sort((a, b) => b.revision - a.revision)[0];
}
