import writeExcelFile from 'write-excel-file/node';
import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import { readingOf } from '../internal/reading.ts';
import { printable } from '../../../shared/texts/printable.ts';
import { actionsSheet } from './actions.ts';
import { financeSheet } from './finance.ts';
import { methodSheet } from './method.ts';
import { needsSheet } from './needs.ts';
import { overviewSheet } from './overview.ts';
import { plansSheet } from './plans.ts';

/** The report as a workbook, for sorting, filtering and reckoning: numbers are numbers, dates are dates. */
export function renderXlsx(snapshot: Snapshot, language: Language): Promise<Uint8Array> {
  const reading = readingOf(printable(snapshot), language);
  return writeExcelFile(
    [
      overviewSheet(reading),
      actionsSheet(reading),
      plansSheet(reading),
      financeSheet(reading),
      needsSheet(reading),
      methodSheet(reading),
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
}
