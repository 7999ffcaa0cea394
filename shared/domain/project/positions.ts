import { isAlias, isCollection, isMap, isScalar, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import type { Finding, Path } from './errors.ts';

/**
 * The offset at which a finding is shown: the value at its path or, where the key is wrong or nothing
 * stands after it, the key. What is missing is shown at the group that lacks it.
 */
export function offsetOf(document: Document, { path, atKey, missing, offset }: Finding): number {
  if (offset !== undefined) return offset;
  const steps = stepsTo(document, path);
  const last = steps.at(-1);
  const isComplete = steps.length === path.length;
  if (!last) return startOf(document.contents) ?? 0;
  if (!isComplete || missing) return last.key ?? last.value ?? 0;
  if (atKey) return last.key ?? last.value ?? 0;
  return last.isEmpty ? (last.key ?? last.value ?? 0) : (last.value ?? last.key ?? 0);
}

interface Step {
  key?: number;
  value?: number;
  isEmpty: boolean;
}

/** What the document holds along a path, as far as it goes. */
function stepsTo(document: Document, path: Path): Step[] {
  const steps: Step[] = [];
  let node: unknown = document.contents;
  for (const wanted of path) {
    const collection: unknown = isAlias(node) ? node.resolve(document) : node;
    if (isMap(collection)) {
      const pair = pairsOf(collection).get(String(wanted));
      if (!pair) return steps;
      steps.push({ key: startOf(pair.key), value: startOf(pair.value), isEmpty: isEmpty(pair) });
      node = pair.value;
    } else if (isSeq(collection) && typeof wanted === 'number' && wanted < collection.items.length) {
      node = collection.items[wanted];
      steps.push({ value: startOf(node), isEmpty: false });
    } else {
      return steps;
    }
  }
  return steps;
}

/** Of a group with many errors, each is looked up. */
const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a group by name; of a name that is there twice, the first. */
function pairsOf(group: YAMLMap): Map<string, Pair> {
  const known = indexes.get(group);
  if (known) return known;
  const named = group.items.flatMap((pair): [string, Pair][] =>
    isScalar(pair.key) ? [[String(pair.key.value), pair]] : [],
  );
  const index = new Map(named.reverse());
  indexes.set(group, index);
  return index;
}

function isEmpty({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null && value.source === '');
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}
