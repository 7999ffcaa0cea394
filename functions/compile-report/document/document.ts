import type { Language } from '../../../shared/domain/project/language.ts';
import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Status } from '../../../shared/domain/report/status.ts';
import type { Chart } from '../charts/chart.tsx';

/** Words of somebody else, in their language, with their line breaks. */
export interface Quote {
  quote: string;
  language: Language;
}

/** Words that lead to a place within the report, by its id. Where an edition leaves the place out, they are just words. */
export interface Reference {
  to: string;
  text: string;
  /** Where the words are not in the language of the report. */
  language?: Language;
}

/**
 * A piece of a line: the report's own words, somebody else's, a status or change with its sign, a link to an action,
 * or to another place.
 */
export type Inline =
  | string
  | Quote
  | { status: Status; word: string }
  | { change: ChangeKind; word: string }
  | { action: string; label: Quote }
  | Reference;
export type Line = Inline[];

/** A figure of the first page. Value and change may lead to what they are made of, by the id of a place. */
export interface Figure {
  value: string;
  label: string;
  change: string;
  to?: string | undefined;
  changeTo?: string | undefined;
}

export interface Fact {
  label: string;
  value: Line;
}

export interface Column {
  label: string;
  /** Figures stand on the right. */
  isFigure?: boolean;
  /** Its share of the width, where that is limited. */
  share: number;
}

/**
 * What a report consists of, in order. Each way of writing it down, as a page or in print, knows all of them. An `id`
 * is a place that links lead to; an action's own place goes by its reference.
 */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; line: Line; action?: string; id?: string }
  | { kind: 'paragraph'; line: Line }
  /** Something that asks for attention. */
  | { kind: 'remark'; line: Line }
  | { kind: 'list'; items: Line[] }
  | { kind: 'facts'; facts: Fact[] }
  /** `numbers` leads to a table of what the chart shows, where that does not stand beside it. */
  | { kind: 'chart'; chart: Chart; level: 2 | 3 | 4; numbers?: Reference | undefined }
  /** The first column names the row. The caption is hidden where a heading over the table says the same. */
  | { kind: 'table'; caption: string; isCaptionHidden?: boolean; columns: Column[]; rows: Line[][]; id?: string };

export interface Section {
  id: string;
  heading: Line;
  blocks: Block[];
  /** Begins on a page of its own, in print. */
  startsPage: boolean;
}

/** A report in a language: every word and figure of it, and nothing of how it looks. */
export interface ReportDocument {
  language: Language;
  /** What the report calls itself, its contents, and a page of so many. */
  words: { name: string; contents: string; page: (page: string, pages: string) => string };
  title: string;
  /** The line over each page of print. */
  runningHead: { project: string; meeting: string };
  keywords: string[];
  author: string;
  accent: string;
  project: { name: string; title: string; programme: string | undefined };
  occasion: string;
  asOf: string;
  headline: Line;
  figures: Figure[];
  /** The rest of the first page. */
  front: Block[];
  sections: Section[];
  closing: string;
}
