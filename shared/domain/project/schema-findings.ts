import type * as z from 'zod';
import { formatPath, type Finding, type Path } from './errors.ts';
import { found, shortened } from './found.ts';
import { didYouMean, hint } from './hints.ts';
import { knownSettings, valueAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;

interface Judged {
  schema: z.core.$ZodType;
  input: unknown;
  /** The paths at which a comment begins where a value was expected. */
  commented: ReadonlySet<string>;
}

/** What a schema has against a value, in words for the person who wrote the file. */
export function schemaFindings(issues: readonly Issue[], judged: Judged): Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, [], judged));
}

function findingsOf(issue: Issue, base: Path, judged: Judged): Finding[] {
  const { schema, input, commented } = judged;
  const path = [...base, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') {
    const known = knownSettings(schema, path, input);
    return issue.keys.map((key) => ({ path: [...path, key], atKey: true, message: unknownSetting(key, known) }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return closestOption(issue.errors).flatMap((inner) => findingsOf(inner, path, judged));
  }
  const value = valueAt(input, path);
  const expected = expectation(issue);
  if (value === undefined) return [{ path, missing: true, message: `missing: expected ${expected}` }];
  if (value === null && path.length === 0) return [{ path, message: `the file is empty: expected ${expected}` }];
  const isHidden = commented.has(formatPath(path)) && issue.code === 'invalid_type' && issue.expected === 'string';
  const help = isHidden ? 'put it in quotes, since # begins a comment' : helpFor(issue, expected, value);
  return [{ path, message: [`expected ${expected}, ${found(value)}`, help].filter(Boolean).join('; ') }];
}

function helpFor(issue: Issue, expected: string, value: unknown): string | undefined {
  return issue.code === 'invalid_value' ? didYouMean(value, issue.values.map(String)) : hint(expected, value);
}

function unknownSetting(key: string, known: string[]): string {
  const help = didYouMean(key, known) ?? (known.length > 0 ? `known here: ${known.join(', ')}` : undefined);
  return [`${shortened(JSON.stringify(key))} is not known here`, help].filter(Boolean).join('; ');
}

/** Of the ways in which a value could be right, the one with the least against it. */
function closestOption(options: readonly Issue[][]): Issue[] {
  return options.reduce((best, option) => (option.length < best.length ? option : best), options[0] ?? []);
}

/** What was expected. The schema's own messages say it best; they begin with "expected". */
function expectation(issue: Issue): string {
  const own = /^expected (.*)$/s.exec(issue.message)?.[1];
  if (own) return own;
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
  }
  if (issue.code === 'too_small') return `at least ${counted(issue.origin, issue.minimum)}`;
  if (issue.code === 'too_big') return `at most ${counted(issue.origin, issue.maximum)}`;
  return `something else (${issue.message})`;
}

function counted(origin: string, count: number | bigint): string {
  const unit = { string: ' characters', array: ' entries' }[origin] ?? '';
  return `${count}${unit}`;
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings ("name: value")',
  record: 'a group of settings ("name: value")',
};
