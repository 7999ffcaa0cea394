import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Change, Table } from '../../shared/store/table.ts';
import { makeTable, type TestTable } from '../table.ts';
import { memoryTable } from './memory-table.ts';

const seed = Number(process.env['SEED'] ?? 20200212);

let engine: TestTable;
beforeAll(async () => {
  engine = await makeTable('compared');
});
afterAll(() => engine.close());

/** The shapes that conditions have in the store. */
const conditions = [
  undefined,
  'attribute_exists(pk)',
  'attribute_not_exists(#a)',
  'attribute_exists(#a) AND attribute_not_exists(#b)',
  '#a = :x',
  '#nested.#a = :x',
  'attribute_not_exists(#a) AND (attribute_not_exists(#b) OR #b <= :x OR #a = :x OR (#a = :x AND #b < :y))',
  'attribute_exists(#a) AND (attribute_not_exists(#b) OR #b < :x)',
];
const key = fc.record({ pk: fc.constantFrom('P', 'Q'), sk: fc.constantFrom('A#1', 'A#2', 'A-1', 'B') });
const value = fc.constantFrom('1', '2', '3');
const item = fc.record({ a: value, b: value, nested: fc.record({ a: value }) }, { requiredKeys: [] });
const change: fc.Arbitrary<Change> = fc
  .record({
    set: fc.record({ a: value, b: value }, { requiredKeys: ['a'] }),
    which: fc.nat(conditions.length - 1),
    x: value,
    y: value,
  })
  .map(({ set, which, x, y }) => {
    const condition = conditions[which];
    const values = { ...(condition?.includes(':x') && { x }), ...(condition?.includes(':y') && { y }) };
    return { set: set, ...(condition && { condition, values }) };
  });

type Operation = (table: Table) => Promise<unknown>;
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.tuple(key, item).map(
    ([at, put]): Operation =>
      (table) =>
        table.putOnce(at, put),
  ),
  fc.tuple(key, item).map(
    ([at, put]): Operation =>
      (table) =>
        table.put(at, put),
  ),
  fc.tuple(key, change).map(
    ([at, how]): Operation =>
      (table) =>
        table.update(at, how),
  ),
  key.map(
    (at): Operation =>
      (table) =>
        table.update(at, { remove: ['b'], condition: 'attribute_exists(pk)' }),
  ),
  key.map(
    (at): Operation =>
      (table) =>
        table.get(at),
  ),
  fc.constant<Operation>((table) => table.query('P', { beginsWith: 'A#' })),
  fc.constant<Operation>((table) => table.query('P', { from: 'A#1', to: 'A-1' })),
);

it('a table in memory does what the engine does, whatever is done to it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 30, size: 'max' }), async (operations) => {
      const memory = memoryTable('compared', new Map());
      for (const pk of ['P', 'Q']) {
        for (const { sk } of await engine.table.query(pk)) await engine.table.remove({ pk, sk: String(sk) });
      }
      for (const run of operations) expect(await run(memory)).toEqual(await run(engine.table));
      expect(await memory.query('P')).toEqual(await engine.table.query('P'));
    }),
    { numRuns: 30, seed },
  );
});
