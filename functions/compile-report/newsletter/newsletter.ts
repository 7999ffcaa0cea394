import type { Language } from '../../../shared/domain/project/language.ts';
import type { Quote } from '../document/document.ts';

/** Where the newsletter leads to, and whom its readers may ask: the only address in it. */
export interface NewsletterLinks {
  /** The public edition, in the language of the newsletter. */
  publicEdition?: string | undefined;
  website?: string | undefined;
  coordinator: { organisation: string; email: string };
}

export interface Link {
  label: string;
  url: string;
}

/** A newsletter in a language: its words, before they become HTML or Markdown. All strings are plain text. */
export interface Newsletter {
  language: Language;
  accent: string;
  /** The subject of the mail. */
  subject: string;
  project: { name: string; title: string; programme: string | undefined };
  name: string;
  occasion: string;
  asOf: string;
  headline: string;
  foreword: { heading: string; text: Quote; by: string } | undefined;
  /** The newest first. `further` says how many the public edition has besides. */
  highlights: { heading: string; items: Highlight[]; further: string | undefined } | undefined;
  events: { heading: string; items: string[] } | undefined;
  report: Link | undefined;
  website: Link | undefined;
  contact: { heading: string; organisation: string; email: string };
}

export interface Highlight {
  region: Quote;
  date: string;
  text: Quote;
}
