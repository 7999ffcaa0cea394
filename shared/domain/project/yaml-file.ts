import { LineCounter, parseDocument, type Document } from 'yaml';
import type * as z from 'zod';
import { draftOf, type Draft } from './draft.ts';
import { formatPath, type Finding, type ProjectFileError } from './errors.ts';
import { missingDashes, withDashes, withPaths, type MissingDash } from './missing-dashes.ts';
import { offsetOf } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';
import { refusal } from './yaml-limits.ts';
import {
  plainValue,
  pointsBetweenThousands,
  repeatedSettings,
  takeOutNameless,
  takeOutUnknownReferences,
  valuesInComments,
} from './yaml-nodes.ts';
import { syntaxErrors } from './yaml-syntax.ts';

export type FileResult<T> = { value: T } | { errors: ProjectFileError[] };

/** What is wrong with a file as a whole, in terms of as much of it as is right. The input is without defaults. */
export type Rules<T> = (draft: Draft<T>, input: unknown) => Finding[];

/**
 * Reads a YAML file by a schema and by rules across the whole of it. Either it is right, or all of its
 * errors are told at once, each with its place.
 */
export function readYaml<T>(text: string, schema: z.ZodType<T>, rules: Rules<T> = () => []): FileResult<T> {
  const refused = refusal(text);
  if (refused) return { errors: [{ ...positionIn(text, refused.offset), path: '', message: refused.message }] };

  const { document, lines, dashes, ...mended } = parsedWithDashes(text, schema);
  const syntax = syntaxErrors(document);
  takeOutNameless(document);
  const noted = [
    ...takeOutUnknownReferences(document),
    ...repeatedSettings(document, lines),
    ...pointsBetweenThousands(document),
  ];
  const judged = judge(document, mended.text, schema, rules);
  const findings =
    syntax.length > 0
      ? [...syntax, ...reliable([...noted, ...judged.schema], document, syntax)]
      : [...noted, ...judged.schema, ...judged.rules];
  if (judged.value !== undefined && findings.length === 0 && dashes.length === 0) return { value: judged.value };

  const moved = new Set(dashes.filter(({ isInserted }) => isInserted).map(({ line }) => line));
  const found = findings.map((finding) => {
    const { line, col } = lines.linePos(offsetOf(document, finding));
    const column = moved.has(line) ? Math.max(col - 2, 1) : col;
    return { line, column, path: formatPath(finding.path), message: finding.message };
  });
  const missing = dashes.map(({ line, column, path, message }) => ({ line, column, path: formatPath(path), message }));
  return { errors: [...missing, ...found].sort((a, b) => a.line - b.line || a.column - b.column) };
}

interface Parsed {
  document: Document;
  lines: LineCounter;
  text: string;
  dashes: MissingDash[];
}

/** A list within a list shows only when the outer one has its dashes. */
const mostPasses = 8;

/** The document with the dashes that lists lack, and these. */
function parsedWithDashes(text: string, schema: z.ZodType, known: MissingDash[] = [], passes = mostPasses): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
  });
  const missing = passes > 0 ? missingDashes(document, schema, text, lines) : [];
  return missing.length > 0
    ? parsedWithDashes(withDashes(text, missing), schema, [...known, ...missing], passes - 1)
    : { document, lines, text, dashes: withPaths(known, document, schema, lines) };
}

function judge<T>(
  document: Document,
  text: string,
  schema: z.ZodType<T>,
  rules: Rules<T>,
): { value?: T; schema: Finding[]; rules: Finding[] } {
  const plain = plainValue(document);
  if ('finding' in plain) return { schema: [plain.finding], rules: [] };
  const result = schema.safeParse(plain.input);
  return {
    ...(result.success && { value: result.data }),
    schema: result.success
      ? []
      : schemaFindings(result.error.issues, {
          schema,
          input: plain.input,
          commented: valuesInComments(document, text),
        }),
    rules: rules(draftOf(schema, plain.input), plain.input),
  };
}

/** From the first syntax error on, nobody knows what a line belongs to: only what stands before it is judged. */
function reliable(findings: Finding[], document: Document, syntax: Finding[]): Finding[] {
  const readUntil = Math.min(...syntax.map(({ offset = 0 }) => offset));
  return findings.filter((finding) => !finding.missing && offsetOf(document, finding) < readUntil);
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
