import { reportTexts } from '../../../shared/texts/report/index.ts';
import { paragraph } from './blocks.ts';
import type { Block, ReportDocument } from './document.ts';

/** What a document is made for: a page on a screen, or paper. */
export type Medium = 'page' | 'print';

/**
 * Up to so many regions a document is whole. More nobody prints one by one, and setting them takes longer than a
 * function has; a page of more is too large to be sent, or to be read.
 */
const mostRegions = { page: 200, print: 60 };
/** Rows of a table, or points of a list, in a document of more regions. */
const mostRows = { page: 500, print: 200 };

/** Whether a document of so many regions has a section for each. */
export function isWhole(regions: number, medium: Medium): boolean {
  return regions <= mostRegions[medium];
}

/**
 * Shortens a document of more regions, which has no sections for them: no table goes on for ever, and it says where all of
 * it is to be found, `inPrint` in the page, `inPage` in the workbook.
 */
export function abridged(
  document: ReportDocument,
  regions: number,
  medium: Medium,
  elsewhere: 'inPrint' | 'inPage',
): ReportDocument {
  const words = reportTexts(document.language).texts.leftOut[elsewhere];
  const most = mostRows[medium];
  const cut = (block: Block): Block[] => {
    if (block.kind === 'table' && block.rows.length > most)
      return [{ ...block, rows: block.rows.slice(0, most) }, paragraph(words.cut(most, block.rows.length))];
    if (block.kind === 'list' && block.items.length > most)
      return [{ ...block, items: block.items.slice(0, most) }, paragraph(words.cut(most, block.items.length))];
    return [block];
  };
  const { sections } = document;
  const glance = sections.find(({ id }) => id === 'regions') ?? sections.at(-1);
  return {
    ...document,
    sections: sections.map((section) => ({
      ...section,
      blocks: [...section.blocks.flatMap(cut), ...(section === glance ? [paragraph(words.regions(regions))] : [])],
    })),
  };
}
