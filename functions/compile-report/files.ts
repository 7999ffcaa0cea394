import type { Language } from '../../shared/domain/project/language.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import type { ReportFile } from '../../shared/store/report-files.ts';
import { renderHtml } from './html/page.tsx';
import { composeInternal } from './internal/compose.ts';
import { renderPdf } from './pdf/pdf.ts';
import type { Typesetter } from '../../shared/typesetting/typesetter.ts';
import { renderXlsx } from './xlsx/workbook.ts';

/** The snapshot as it is, for programs and for the next report. Throws where it would not be read again. */
export function renderJson(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshotSchema.parse(snapshot), null, 2)}\n`;
}

/** All files of a report, in the language. */
export async function renderFiles(
  snapshot: Snapshot,
  language: Language,
  typesetter: Typesetter,
): Promise<Record<ReportFile, Uint8Array | string>> {
  const internal = composeInternal(snapshot, language);
  return {
    'report.json': renderJson(snapshot),
    'report.html': renderHtml(internal),
    'report.pdf': await renderPdf(internal, typesetter),
    'report.xlsx': await renderXlsx(snapshot, language),
  };
}
