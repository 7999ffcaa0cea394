import { colonIn } from '../../../shared/texts/format.ts';
import { plainText } from '../document/lines.ts';
import type { Language } from '../../../shared/domain/project/language.ts';
import { changeKinds } from '../../../shared/domain/report/change.ts';
import { statuses } from '../../../shared/domain/report/status.ts';
import type { Chart } from '../charts/chart.tsx';
import { ink, signColours } from '../charts/palette.ts';
import { Sign, type SignName } from '../charts/signs.tsx';
import type { Block, Fact, Inline, Line, ReportDocument } from '../document/document.ts';
import { actionAnchor, placeOf, withLiveLinks } from '../document/places.ts';
import { markup } from '../markup.ts';
import { breakable } from '../../../shared/typesetting/breakable.ts';

/** What the template reads: the document as data, and its charts and signs as pictures. */
export function filesFor(document: ReportDocument): Record<string, string> {
  const blocks = [...document.front, ...document.sections.flatMap((section) => section.blocks)];
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  return {
    '/report.json': JSON.stringify(dataOf(withLiveLinks(document))),
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

function dataOf({ words, headline, front, sections, ...document }: ReportDocument) {
  return {
    ...document,
    subject: `${words.name}${colonIn(document.language)}${document.occasion}`,
    headline: lineData(headline),
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

/** A block as the template reads it: lines made breakable, places as labels, a chart as the path of its picture. */
function blockData(block: Block) {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, label: placeOf(block), line: lineData(block.line) };
    case 'paragraph':
    case 'remark':
      return { ...block, line: lineData(block.line) };
    case 'list':
      return { ...block, items: block.items.map(lineData) };
    case 'facts':
      return { kind: block.kind, isBreakable: !isShort(block.facts), facts: block.facts.map(factData) };
    case 'table':
      return {
        ...block,
        label: placeOf(block),
        isBreakable: !isSmall(block.rows),
        rows: block.rows.map((row) => row.map(cellData)),
      };
    case 'chart': {
      const { title, description, source } = block.chart;
      return {
        kind: block.kind,
        level: block.level,
        title: breakable(title),
        description,
        source,
        numbers: block.numbers && pieceData(block.numbers),
        path: pathOf(block.chart),
      };
    }
  }
}

const lineData = (line: Line) => line.map(pieceData);

/** About as many letters as a line of a fact holds: of its label, and of its value. */
const factLine = { label: 24, value: 56 };
/** Lines of facts that stay on one page: a third of it. */
const mostWhole = 16;

/** Facts that a page break would only tear apart. */
function isShort(facts: Fact[]): boolean {
  return facts.reduce((sum, fact) => sum + linesOf(fact), 0) <= mostWhole;
}

function linesOf({ label, value }: Fact): number {
  const lines = plainText(value).split('\n');
  const ofValue = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / factLine.value)), 0);
  return Math.max(Math.ceil(label.length / factLine.label), ofValue);
}

const factData = (fact: Fact) => ({
  label: fact.label,
  value: lineData(fact.value),
  isBreakable: linesOf(fact) > mostWhole / 2,
});

/** About as many letters as a line of a narrow column holds. */
const lineLength = 20;
/** Letters of a cell that stay on one page: a third of it. */
const longestWhole = 20 * lineLength;

/** How many letters take as much room as the text, in whose lines there can be few. */
const roomOf = (text: string) => text.split('\n').reduce((sum, line) => sum + Math.max(line.length, lineLength), 0);

/** A table that a page break would only tear apart. */
function isSmall(rows: Line[][]): boolean {
  return rows.length <= 8 && rows.every((row) => row.every((cell) => roomOf(plainText(cell)) <= 3 * lineLength));
}

/** Looking for places to hyphenate takes longer than all else: only where a word may be too long for its column. */
function cellData(line: Line) {
  const text = plainText(line);
  return { line: lineData(line), isHyphenated: /\S{14}/.test(text), isBreakable: roomOf(text) > longestWhole };
}

function pieceData(piece: Inline) {
  if (typeof piece === 'string') return breakable(piece);
  if ('quote' in piece) return { ...piece, quote: breakable(piece.quote) };
  if ('action' in piece) return linkData(actionAnchor(piece.action), piece.label.quote, piece.label.language);
  if ('to' in piece) return linkData(piece.to, piece.text, piece.language);
  return 'status' in piece ? { sign: piece.status, word: piece.word } : { sign: piece.change, word: piece.word };
}

const linkData = (to: string, text: string, language?: Language) => ({ to, text: breakable(text), language });
