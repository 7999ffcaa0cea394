import type { Document, YAMLError } from 'yaml';
import type { Finding } from './errors.ts';

/** What the parser could not make sense of, in words for somebody who does not know YAML. */
export function syntaxErrors({ errors, warnings }: Document): Finding[] {
  return [...errors, ...warnings].map((error) => ({
    path: [],
    offset: error.pos[0],
    message: explanations[error.code] ?? `not readable as YAML: ${error.message}`,
  }));
}

const explanations: Partial<Record<YAMLError['code'], string>> = {
  BAD_DQ_ESCAPE: 'a backslash within "double quotes" has a meaning of its own; put the text in \'single quotes\'',
  BAD_INDENT: 'expected a closing bracket before this, or this line further to the right than the one with the bracket',
  BAD_SCALAR_START: 'a text that begins with a special character has to be in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'expected one "name: value" on a line; a text that holds a colon has to be in quotes',
  MISSING_CHAR: 'a closing quote, a bracket or a dash is missing; lines of one list or group begin at the same column',
  MULTILINE_IMPLICIT_KEY: 'expected "name: value"; check for a missing colon or a line that is not in its column',
  MULTIPLE_DOCS: 'expected the end of the file, found a second part after "---"',
  NON_STRING_KEY: 'expected the name of a setting before the colon',
  TAB_AS_INDENT: 'expected spaces at the beginning of the line, found a tab',
  TAG_RESOLVE_FAILED: 'a text that begins with "!" has to be in quotes',
  UNEXPECTED_TOKEN:
    'expected the end of the line; a text that begins with a bracket, a quote or another special character has to be in quotes as a whole',
};
