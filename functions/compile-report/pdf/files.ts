import { changeKinds } from '../../../shared/domain/report/change.ts';
import { statuses } from '../../../shared/domain/report/status.ts';
import type { Chart } from '../charts/chart.tsx';
import { ink, signColours } from '../charts/palette.ts';
import { Sign, type SignName } from '../charts/signs.tsx';
import type { Block, Inline, Line, ReportDocument } from '../document/document.ts';
import { markup } from '../markup.ts';
import { breakable } from '../../../shared/typesetting/breakable.ts';

/** What the template reads: the document as data, and its charts and signs as pictures. */
export function filesFor(document: ReportDocument): Record<string, string> {
  const blocks = [...document.front, ...document.sections.flatMap((section) => section.blocks)];
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  return {
    '/report.json': JSON.stringify(dataOf(document)),
    ...Object.fromEntries(charts.map((chart) => [pathOf(chart), chart.wide])),
    ...signFiles(),
  };
}

const pathOf = ({ id }: Chart) => `/charts/${id}.svg`;

function signFiles(): Record<string, string> {
  const names: SignName[] = [...statuses, ...changeKinds];
  const colourOf = (name: SignName) => (name in signColours ? signColours[name as keyof typeof signColours] : ink);
  return Object.fromEntries(
    names.map((name) => [`/signs/${name}.svg`, markup(Sign({ name, colour: colourOf(name), tone: 'ink' }))]),
  );
}

function dataOf({ words, front, sections, ...document }: ReportDocument) {
  return {
    ...document,
    words: { ...words, page: words.page('{page}', '{pages}') },
    front: front.map(blockData),
    sections: sections.map(({ id, heading, startsPage, blocks }) => ({
      id,
      startsPage,
      heading: lineData(heading),
      blocks: blocks.map(blockData),
    })),
  };
}

/** A block as the template reads it: lines made breakable, and a chart as the path of its picture. */
function blockData(block: Block) {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'remark':
      return { ...block, line: lineData(block.line) };
    case 'list':
      return { ...block, items: block.items.map(lineData) };
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: lineData(value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(lineData)) };
    case 'chart': {
      const { title, description, source } = block.chart;
      return {
        kind: block.kind,
        level: block.level,
        title: breakable(title),
        description,
        source,
        path: pathOf(block.chart),
      };
    }
  }
}

const lineData = (line: Line) => line.map(pieceData);

function pieceData(piece: Inline) {
  if (typeof piece === 'string') return breakable(piece);
  if ('quote' in piece) return { ...piece, quote: breakable(piece.quote) };
  if ('action' in piece) return { ...piece, label: { ...piece.label, quote: breakable(piece.label.quote) } };
  return 'status' in piece ? { sign: piece.status, word: piece.word } : { sign: piece.change, word: piece.word };
}
