import { isMap, isScalar, isSeq, Scalar, visit, type Document, type LineCounter } from 'yaml';
import { formatPath, type Finding, type Path } from './errors.ts';

/** Every node of a document with its path; aliases are not followed. */
function* nodesOf(node: unknown, path: Path = []): Generator<{ node: unknown; path: Path }> {
  yield { node, path };
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) yield* nodesOf(value, [...path, String(key.value)]);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* nodesOf(item, [...path, index]);
  }
}

/** Takes out what stands in the place of a setting and has no name. The parser has told of it. */
export function takeOutNameless(document: Document): void {
  visit(document, {
    Map(_, group) {
      group.items = group.items.filter(({ key }) => isScalar(key));
    },
  });
}

/** The paths at which a comment begins, without a space, where a value was expected: `name: #Rivers`. */
export function valuesInComments(document: Document, text: string): Set<string> {
  const paths = [...nodesOf(document.contents)].flatMap(({ node, path }) =>
    isScalar(node) && node.source === '' && node.range && /^#\S/.test(text.slice(node.range[0], node.range[0] + 2))
      ? [formatPath(path)]
      : [],
  );
  return new Set(paths);
}

/**
 * Settings that are there twice in one group. The parser has a check of its own, whose time grows with
 * the square of the size.
 */
export function repeatedSettings(document: Document, lines: LineCounter): Finding[] {
  return [...nodesOf(document.contents)].flatMap(({ node, path }) => {
    const first = new Map<string, number>();
    return (isMap(node) ? node.items : []).flatMap(({ key }): Finding[] => {
      if (!isScalar(key) || !key.range) return [];
      const name = String(key.value);
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, key.range[0]);
        return [];
      }
      const { line } = lines.linePos(earlier);
      const message = `expected each setting once, found ${name} a second time; the first is on line ${line}`;
      return [{ path: [...path, name], offset: key.range[0], message }];
    });
  });
}

/** Numbers with a point between thousands: what an office means by 80.000 is 80 in YAML. */
export function pointsBetweenThousands(document: Document): Finding[] {
  return [...nodesOf(document.contents)].flatMap(({ node, path }): Finding[] => {
    if (!isScalar(node) || typeof node.value !== 'number') return [];
    const source = node.source ?? '';
    if (!/^-?[1-9]\d{0,2}(\.\d{3})+$/.test(source)) return [];
    const plain = source.replaceAll('.', '');
    const message = `expected a number without points between thousands, found ${source}; write ${plain}, or ${node.value} if that is meant`;
    return [{ path, message }];
  });
}

/**
 * References (`*name`) to what is marked nowhere: mostly texts that should have been in quotes. They are
 * read as these texts from here on, so that the rest of the file can be judged.
 */
export function takeOutUnknownReferences(document: Document): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      findings.push({ path: [], offset: alias.range?.[0], message: 'a text that begins with "*" has to be in quotes' });
      const text = new Scalar(`*${alias.source}`);
      text.range = alias.range;
      return text;
    },
  });
  return findings;
}

/** The document as plain values, or a finding if references within references make it too large. */
export function plainValue(document: Document): { input: unknown } | { finding: Finding } {
  try {
    return { input: document.toJS({ maxAliasCount: 1_000 }) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { finding: { path: [], message: 'expected no references (*name) within references' } };
  }
}
