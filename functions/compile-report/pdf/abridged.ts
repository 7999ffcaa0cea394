import { reportTexts } from '../../../shared/texts/report/index.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block, ReportDocument, Section } from '../document/document.ts';

/** More regions than that nobody prints one by one, and setting them takes longer than a function has. */
const mostRegions = 60;
/** Rows of a table, or points of a list, in a report of more regions. */
const mostRows = 200;

/** A report as it is printed: that of a large project without the pages of its regions, and no table goes on for ever. */
export function abridged(document: ReportDocument): ReportDocument {
  const regions = document.sections.filter(isOfRegion).length;
  if (regions <= mostRegions) return document;
  const { inPrint } = reportTexts(document.language).texts;
  const cut = (block: Block): Block[] => {
    if (block.kind === 'table' && block.rows.length > mostRows)
      return [{ ...block, rows: block.rows.slice(0, mostRows) }, paragraph(inPrint.cut(mostRows, block.rows.length))];
    if (block.kind === 'list' && block.items.length > mostRows)
      return [
        { ...block, items: block.items.slice(0, mostRows) },
        paragraph(inPrint.cut(mostRows, block.items.length)),
      ];
    return [block];
  };
  const kept = document.sections.filter((section) => !isOfRegion(section));
  const glance = kept.find(({ id }) => id === 'regions') ?? kept.at(-1);
  return {
    ...document,
    sections: kept.map((section) => ({
      ...section,
      blocks: [...section.blocks.flatMap(cut), ...(section === glance ? [paragraph(inPrint.regions(regions))] : [])],
    })),
  };
}

function isOfRegion({ id }: Section): boolean {
  return id.startsWith('region-');
}
