import { hashSource } from '../headers.ts';
import { documentStyle } from './document.ts';
import { formStyle } from './forms.ts';
import { partStyle } from './parts.ts';
import { tokens } from './tokens.ts';

/** The colour of pages that belong to no project. */
export const defaultAccent = '#0b3d66';

export interface StyleSheet {
  css: string;
  /** The source expression that allows this sheet, and no other, in a Content-Security-Policy. */
  source: string;
}

const sheets = new Map<string, StyleSheet>();

/** The style sheet in a project's colour. It stands in the page itself: a page is one request. */
export function styleSheet(accent: string = defaultAccent): StyleSheet {
  const known = sheets.get(accent);
  if (known) return known;
  const css = `${tokens(accent)}${documentStyle}${formStyle}${partStyle}`.replace(/\n/g, '');
  const sheet = { css, source: hashSource(css) };
  sheets.set(accent, sheet);
  return sheet;
}
