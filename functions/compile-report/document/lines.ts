import type { Block, Inline, Line } from './document.ts';

/** The words of a line without signs, links and languages. */
export function plainText(line: Line): string {
  return line.map(wordsOf).join('');
}

function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('quote' in piece) return piece.quote;
  if ('to' in piece) return piece.text;
  return 'action' in piece ? piece.label.quote : piece.word;
}

/** The same block with each of its lines changed. */
export function mapLines(block: Block, change: (line: Line) => Line): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'remark':
      return { ...block, line: change(block.line) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: change(value) })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'chart':
      return block;
  }
}
