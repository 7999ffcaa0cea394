import { Lexer } from 'yaml';

const mostBytes = 1_000_000;
const deepestNesting = 40;

/** Why a text is not read at all, and where: it is not text, or parsing it would cost more than any project file is worth. */
export function refusal(text: string): { offset: number; message: string } | undefined {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) {
    return { offset: 0, message: `expected a file of at most 1 MB, found ${(bytes / 1e6).toFixed(1)} MB` };
  }
  const unreadable = text.search(/[\uFFFD\0]/);
  if (unreadable >= 0) {
    return { offset: unreadable, message: 'expected a file in UTF-8, found a letter in another encoding' };
  }
  const tooDeep = offsetOfTooDeep(text);
  if (tooDeep !== undefined) {
    const message = `expected at most ${deepestNesting} lists or groups within one another`;
    return { offset: tooDeep, message };
  }
  return undefined;
}

/** Where brackets, or dashes on one line, nest too deeply. The parser would recurse into them; the lexer does not. */
function offsetOfTooDeep(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    if (markers.has(token)) continue;
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?') dashes++;
    else if (token.endsWith('\n')) dashes = 0;
    if (brackets > deepestNesting || dashes > deepestNesting) return offset;
    offset += token.length;
  }
  return undefined;
}

/** Tokens that the lexer puts in and that stand for no text: document, end of a bracket, scalar. */
const markers = new Set(['\u0002', '\u0018', '\u001f']);
