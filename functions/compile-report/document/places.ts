import type { Block, Inline, Line, ReportDocument } from './document.ts';
import { mapLines } from './lines.ts';

/** The place where an action is told in full. */
export const actionAnchor = (ref: string) => `action.${ref.replace('/', '.')}`;

/** The place that a block is, if links can lead to it. */
export function placeOf(block: Block): string | undefined {
  if (block.kind === 'table') return block.id;
  if (block.kind !== 'heading') return undefined;
  return block.action ? actionAnchor(block.action) : block.id;
}

/**
 * The same report without links that lead nowhere: their words stay. An edition that leaves a section out can so take
 * over the sentences that lead there.
 */
export function withLiveLinks(document: ReportDocument): ReportDocument {
  const places = placesIn(document);
  const live = (to: string | undefined) => (to !== undefined && places.has(to) ? to : undefined);
  const inLine = (line: Line) => line.map((piece) => liveOrWords(piece, places));
  const inBlock = (block: Block): Block =>
    block.kind === 'chart'
      ? { ...block, numbers: live(block.numbers?.to) ? block.numbers : undefined }
      : mapLines(block, inLine);
  return {
    ...document,
    headline: inLine(document.headline),
    figures: document.figures.map((figure) => ({ ...figure, to: live(figure.to), changeTo: live(figure.changeTo) })),
    front: document.front.map(inBlock),
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(inBlock) })),
  };
}

function placesIn({ front, sections }: ReportDocument): Set<string> {
  const blocks = [...front, ...sections.flatMap((section) => section.blocks)];
  return new Set([...sections.map(({ id }) => id), ...blocks.map(placeOf).filter((place) => place !== undefined)]);
}

function liveOrWords(piece: Inline, places: Set<string>): Inline {
  if (typeof piece === 'string') return piece;
  if ('action' in piece) return places.has(actionAnchor(piece.action)) ? piece : piece.label;
  if (!('to' in piece) || places.has(piece.to)) return piece;
  return piece.language ? { quote: piece.text, language: piece.language } : piece.text;
}
