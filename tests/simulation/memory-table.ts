import type { Change, Item, SortKeyRange, Table } from '../../shared/store/table.ts';
import type { Key } from '../../shared/store/keys.ts';

export type Items = Map<string, Item>;

const nameOf = ({ pk, sk }: Key) => `${pk}\n${sk}`;

/**
 * The table in a process's memory, so that thousands of runs take minutes: what {@link Table} promises, as DynamoDB
 * keeps it. That it does the same as a real engine is a test of its own.
 */
export function memoryTable(project: string, items: Items): Table {
  const stored = (pk: string, range?: SortKeyRange) =>
    [...items.values()]
      .filter((item) => item['pk'] === pk && isIn(String(item['sk']), range))
      .sort((a, b) => (String(a['sk']) < String(b['sk']) ? -1 : 1))
      .map((item) => structuredClone(item));
  const put = (key: Key, item: Item) =>
    items.set(nameOf(key), { ...(JSON.parse(JSON.stringify(item)) as Item), ...key });
  return {
    project,
    get: (key) => Promise.resolve(structuredClone(items.get(nameOf(key)))),
    query: (pk, range) => Promise.resolve(stored(pk, range)),
    // eslint-disable-next-line @typescript-eslint/require-await
    async *pages(pk, range, size) {
      const all = stored(pk, range);
      for (let first = 0; first === 0 || first < all.length; first += size) yield all.slice(first, first + size);
    },
    putOnce(key, item) {
      if (items.has(nameOf(key))) return Promise.resolve(false);
      put(key, item);
      return Promise.resolve(true);
    },
    put(key, item) {
      put(key, item);
      return Promise.resolve();
    },
    update(key, change) {
      const before = items.get(nameOf(key)) ?? {};
      if (change.condition && !holds(change.condition, before, change.values ?? {})) return Promise.resolve(false);
      put(key, changed(before, change));
      return Promise.resolve(true);
    },
    remove(key) {
      items.delete(nameOf(key));
      return Promise.resolve();
    },
  };
}

function isIn(sk: string, range?: SortKeyRange): boolean {
  if (!range) return true;
  return 'beginsWith' in range ? sk.startsWith(range.beginsWith) : sk >= range.from && sk <= range.to;
}

function changed(before: Item, { set = {}, remove = [] }: Change): Item {
  const kept = Object.entries(before).filter(([name]) => !remove.includes(name));
  return { ...Object.fromEntries(kept), ...set };
}

/** As much of DynamoDB's condition expressions as the store uses. A comparison with what is not there does not hold. */
function holds(condition: string, item: Item, values: Item): boolean {
  const valueOf = (operand: string): unknown =>
    operand.startsWith(':')
      ? values[operand.slice(1)]
      : operand.split('.').reduce<unknown>((found, name) => (found as Item | undefined)?.[name.replace('#', '')], item);
  const compare: Record<string, (a: unknown, b: unknown) => boolean> = {
    '=': (a, b) => a === b,
    '<': (a, b) => (a as string) < (b as string),
    '<=': (a, b) => (a as string) <= (b as string),
  };
  const asTruth = condition
    .replaceAll(/attribute_(not_)?exists\(([#.\w]+)\)/g, (_, not: string | undefined, operand: string) =>
      String((valueOf(operand) !== undefined) === !not),
    )
    .replaceAll(/([#:.\w]+) (<=|<|=) ([#:.\w]+)/g, (_, left: string, operator: string, right: string) => {
      const [a, b] = [valueOf(left), valueOf(right)];
      return String(a !== undefined && b !== undefined && (compare[operator]?.(a, b) ?? false));
    });
  return evaluate(asTruth);
}

/** `true`, `false`, AND, OR and parentheses. */
function evaluate(truth: string): boolean {
  const innermost = /\(([^()]*)\)/.exec(truth);
  if (innermost) return evaluate(truth.replace(innermost[0], String(evaluate(innermost[1] ?? ''))));
  return truth.split(' OR ').some((terms) => terms.split(' AND ').every((term) => term.trim() === 'true'));
}
