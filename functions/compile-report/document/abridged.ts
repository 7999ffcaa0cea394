import { reportTexts } from '../../../shared/texts/report/index.ts';
import { paragraph } from './blocks.ts';
import type { Block, Line, ReportDocument } from './document.ts';

/** What a document is made for: a page on a screen, or paper. */
export type Medium = 'page' | 'print';

/**
 * Up to so many regions a document is whole. More nobody prints one by one, and setting them takes longer than a
 * function has; a page of more is too large to be sent, or to be read.
 */
const mostRegions = { page: 200, print: 60 };
/** Rows of a table, points of a list, or parts of a section, in a document of more regions. */
const mostRows = { page: 500, print: 100 };

/** Texts and links of a line, as where regions or actions are named one after the other. */
const mostPieces = 40;

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
  const note = (all: number) => (all > most ? [paragraph(words.cut(most, all))] : []);
  const cut = (block: Block): Block[] => {
    if (block.kind === 'table') {
      const rows = block.rows.slice(0, most).map((row) => row.map(shortened));
      return [{ ...block, rows }, ...note(block.rows.length)];
    }
    if (block.kind === 'list')
      return [{ ...block, items: block.items.slice(0, most).map(shortened) }, ...note(block.items.length)];
    return [block.kind === 'paragraph' ? { ...block, line: shortened(block.line) } : block];
  };
  const { sections } = document;
  const glance = sections.find(({ id }) => id === 'regions') ?? sections.at(-1);
  return {
    ...document,
    sections: sections.map((section) => ({
      ...section,
      blocks: [
        ...withFirstParts(section.blocks, most, note).flatMap(cut),
        ...(section === glance ? [paragraph(words.regions(regions))] : []),
      ],
    })),
  };
}

/** Of the parts under the smallest headings the first ones, and in place of the rest what `note` says of their number. */
function withFirstParts(blocks: Block[], most: number, note: (all: number) => Block[]): Block[] {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const smallest = Math.max(...levels);
  const all = levels.filter((level) => level === smallest).length;
  let parts = 0;
  let isLeftOut = false;
  return blocks.flatMap((block) => {
    const wasLeftOut = isLeftOut;
    if (block.kind === 'heading') isLeftOut = block.level === smallest && ++parts > most;
    if (isLeftOut) return wasLeftOut ? [] : note(all);
    return [block];
  });
}

function shortened(line: Line): Line {
  return line.length > mostPieces ? [...line.slice(0, mostPieces), ' …'] : line;
}
