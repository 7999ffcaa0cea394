import { tolerances } from '../../../shared/domain/report/assessment.ts';
import { formatList } from '../../../shared/texts/format.ts';
import type { Reading } from '../internal/reading.ts';
import { makeSheet, textCell } from './sheet.ts';

interface Row {
  region?: string;
  about: string;
  text: string;
}

/** How the figures come about, and what is missing. */
export function methodSheet({ snapshot, actions, texts, language }: Reading) {
  const { method, list, workbook } = texts;
  const rules = method.rules(tolerances['at-risk'], tolerances['off-track']);
  const rows: Row[] = [
    ...rules.map((text) => ({ about: method.method, text })),
    ...snapshot.missing.map(({ action: ref, gaps }) => {
      const found = actions.get(ref);
      const words = formatList(
        gaps.map((gap) => method.gaps[gap]),
        language,
      );
      return {
        region: found?.plan.region ?? '',
        about: found?.action.planned.title ?? ref,
        text: `${method.missingColumn}: ${words}`,
      };
    }),
  ];
  return makeSheet(
    workbook.sheets.method,
    [
      { label: list.region, width: 18, cell: ({ region }) => textCell(region) },
      { label: list.action, width: 40, cell: ({ about }) => textCell(about) },
      { label: workbook.note, width: 90, cell: ({ text }) => textCell(text) },
    ],
    rows,
  );
}
