import { isCollection, isMap, isScalar, isSeq, type Document, type LineCounter, type YAMLSeq } from 'yaml';
import * as z from 'zod';
import type { Path } from './errors.ts';
import { schemaWithin, settingsOf } from './schema-walk.ts';

/** A dash that was forgotten before an entry of a list. Lines and columns count from 1. */
export interface MissingDash {
  line: number;
  column: number;
  /** The list. */
  path: Path;
  message: string;
  /** There is no room for it: what stands in the line moves to the right. */
  isInserted: boolean;
}

interface List {
  path: Path;
  key: unknown;
  value: unknown;
  entry: z.core.$ZodType;
}

interface Text {
  rows: string[];
  lines: LineCounter;
}

/**
 * The dashes that lists lack, as far as it is clear what was meant. Without a dash YAML makes one group of
 * the first entry, and what it says of the rest would send everybody looking in the wrong place.
 */
export function missingDashes(
  document: Document,
  schema: z.core.$ZodType,
  text: string,
  lines: LineCounter,
): MissingDash[] {
  const place = { rows: text.split('\n'), lines };
  return [...listsIn(document.contents, schema)].flatMap((list) =>
    isSeq(list.value) ? laterDashes(list, place) : firstDash(list, place),
  );
}

/** The dashes with the paths that they have in the document with all of them. */
export function withPaths(
  dashes: MissingDash[],
  document: Document,
  schema: z.core.$ZodType,
  lines: LineCounter,
): MissingDash[] {
  const paths = new Map<number, Path>();
  for (const { path, value } of listsIn(document.contents, schema)) {
    for (const [index, item] of isSeq(value) ? value.items.entries() : []) {
      const line = positionOf(item, lines)?.line;
      if (line !== undefined) paths.set(line, index > 0 ? [...path, index] : path);
    }
  }
  return dashes.map((dash) => ({ ...dash, path: paths.get(dash.line) ?? dash.path }));
}

/** The text with the dashes; its lines stay the same. */
export function withDashes(text: string, dashes: MissingDash[]): string {
  const rows = text.split('\n');
  for (const { line, column, isInserted } of dashes) {
    const row = rows[line - 1] ?? '';
    rows[line - 1] = `${row.slice(0, column - 1)}-${isInserted ? ` ${row.slice(column - 1)}` : row.slice(column)}`;
  }
  return rows.join('\n');
}

/** What stands where the schema wants a list, in groups and lists that are written line by line. */
function* listsIn(node: unknown, schema: z.core.$ZodType, path: Path = []): Generator<List> {
  if (!isCollection(node) || node.flow) return;
  if (isSeq(node)) {
    const entry = schemaWithin(schema, 0);
    for (const [index, item] of node.items.entries()) if (entry) yield* listsIn(item, entry, [...path, index]);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      const inner = name === undefined ? undefined : schemaWithin(schema, name);
      if (name === undefined || !inner) continue;
      if (inner instanceof z.ZodArray) yield { path: [...path, name], key, value, entry: inner.element };
      yield* listsIn(value, inner, [...path, name]);
    }
  }
}

function firstDash({ path, key, value, entry }: List, { rows, lines }: Text): MissingDash[] {
  const start = positionOf(value, lines);
  const keyColumn = positionOf(key, lines)?.column;
  if (!start || !keyColumn || !beginsLine(start, rows) || !looksLike(entry, value)) return [];
  const column = columnOfDash(start, keyColumn, rows);
  if (column === undefined) return [];
  const message = 'expected a list: each entry begins with a dash';
  return [{ line: start.line, column, path, message, isInserted: column === start.column }];
}

/** Whether a value is what an entry of the list would be, and not a group of entries by their names. */
function looksLike(entry: z.core.$ZodType, value: unknown): boolean {
  const settings = settingsOf(entry);
  if (!settings) return isScalar(value) && value.source !== '';
  return isMap(value) && value.items.some(({ key }) => Object.hasOwn(settings, nameOf(key) ?? ''));
}

/**
 * The column for the dash before an entry: in line with the dashes below or, if there are none, to the left of
 * its settings. It is the entry's own column if the line begins where the dash should be.
 */
function columnOfDash({ line, column }: Position, keyColumn: number, rows: string[]): number | undefined {
  let hasMoreSettings = false;
  let next: number | undefined;
  for (let index = line; index < rows.length && next === undefined; index++) {
    const row = rows[index] ?? '';
    if (isBlank(row)) continue;
    const at = columnOf(row);
    const isDash = /^ *-(\s|$)/.test(row);
    if (at < keyColumn || (at <= column && at === keyColumn && !isDash)) break;
    if (isDash && at <= column) next = at;
    else if (at === column) hasMoreSettings = true;
  }
  if (!hasMoreSettings && (next ?? column) === column) return column;
  const left = next ?? column - 2;
  return left >= keyColumn && left <= column - 2 ? left : undefined;
}

/** Before later entries of a list: where they run into the entry before, and where they stand in line with the dashes. */
function laterDashes({ path, key, value }: List, text: Text): MissingDash[] {
  const start = positionOf(value, text.lines);
  const keyColumn = positionOf(key, text.lines)?.column;
  if (!isSeq(value) || value.flow || !start || !keyColumn) return [];
  const merged = linesOfMerged(value, start.column, text).map((line) => ({ line, isInserted: false }));
  const bare = start.column > keyColumn ? linesWithoutDash(value, start, text.rows) : [];
  return [...merged, ...bare.map((line) => ({ line, isInserted: true }))].map(({ line, isInserted }) => {
    return { line, column: start.column, path, message: 'expected a dash before this entry of the list', isInserted };
  });
}

function linesOfMerged(list: YAMLSeq, column: number, { rows, lines }: Text): number[] {
  return list.items.flatMap((item) => {
    const keys = isMap(item) && !item.flow ? item.items.map(({ key }) => key) : [];
    return beginnings(keys.map(nameOf)).flatMap((index) => {
      const start = positionOf(keys[index], lines);
      return start && beginsLine(start, rows) && start.column >= column + 2 ? [start.line] : [];
    });
  });
}

/** The lines in the column of the dashes that begin as the first entry does. */
function linesWithoutDash(list: YAMLSeq, { line, column }: Position, rows: string[]): number[] {
  const [first] = list.items;
  if (!isMap(first)) return [];
  const opening = first.flow ? '{' : `${nameOf(first.items[0]?.key) ?? ''}:`;
  const found: number[] = [];
  for (let index = line; index < rows.length; index++) {
    const row = rows[index] ?? '';
    if (isBlank(row)) continue;
    if (columnOf(row) < column) break;
    if (columnOf(row) === column && row.trimStart().startsWith(opening)) found.push(index + 1);
  }
  return found;
}

/** Where the first setting of an entry is there again, and one that followed it as well. */
function beginnings(names: (string | undefined)[]): number[] {
  const [first] = names;
  const end = names.indexOf(first, 1);
  if (first === undefined || end < 0) return [];
  const others = new Set(names.slice(1, end));
  return names.flatMap((name, index) => (index > 0 && name === first && others.has(names[index + 1]) ? [index] : []));
}

/** Nothing stands in the row, or a remark. */
function isBlank(row: string): boolean {
  return /^\s*(#|$)/.test(row);
}

function columnOf(row: string): number {
  return row.search(/[^ ]/) + 1;
}

interface Position {
  line: number;
  column: number;
}

function positionOf(node: unknown, lines: LineCounter): Position | undefined {
  if (!isScalar(node) && !isCollection(node)) return undefined;
  if (!node.range) return undefined;
  const { line, col } = lines.linePos(node.range[0]);
  return { line, column: col };
}

function beginsLine({ line, column }: Position, rows: string[]): boolean {
  return /^ *$/.test((rows[line - 1] ?? '').slice(0, column - 1));
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
