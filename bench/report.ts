import { renderJson } from '../functions/compile-report/files.ts';
import { composeInternal } from '../functions/compile-report/internal/compose.ts';
import { renderHtml } from '../functions/compile-report/html/page.tsx';
import { renderPdf } from '../functions/compile-report/pdf/pdf.ts';
import { renderXlsx } from '../functions/compile-report/xlsx/workbook.ts';
import { snapshotOf } from '../tests/fixtures/report-facts.ts';
import { makeTypesetter } from '../tests/typesetter.ts';
import { compare } from './measure.ts';

/** What each file of a report takes, against compiling its snapshot and writing it as JSON. */
export async function benchReport(): Promise<void> {
  const snapshot = snapshotOf();
  const began = performance.now();
  const typesetter = makeTypesetter();
  await renderPdf(composeInternal(snapshot, 'en'), typesetter);
  console.log(`\nThe first PDF of a process: ${Math.round(performance.now() - began)} ms`);
  await compare(
    'A report on three actions',
    [
      { name: 'compiled, as JSON', run: () => renderJson(snapshotOf()) },
      { name: 'HTML', run: () => renderHtml(composeInternal(snapshot, 'en')) },
      { name: 'XLSX', run: () => renderXlsx(snapshot, 'en') },
      { name: 'PDF, compiler warm', run: () => renderPdf(composeInternal(snapshot, 'en'), typesetter) },
    ],
    11,
  );
}
