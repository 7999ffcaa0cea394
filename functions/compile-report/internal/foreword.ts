import { paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Reading } from './reading.ts';

/** The coordinator's foreword, in the language in which it was written. No section where there is none. */
export function forewordSections({ snapshot: { notes }, texts }: Reading): Section[] {
  if (!notes?.foreword) return [];
  const blocks = notes.foreword.split(/\n{2,}/).map((quote) => paragraph({ quote, language: notes.language }));
  return [{ id: 'foreword', heading: [texts.notes.foreword], startsPage: true, blocks }];
}
