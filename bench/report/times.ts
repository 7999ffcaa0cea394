import { compileReport } from '../../shared/domain/report/compile.ts';
import type { Told } from './figures.ts';
import { openGivenTable } from './given-table.ts';
import { floorOf, readAll } from './reading.ts';

/** How long a report of one size takes to be compiled, against merely reading what it needs. */
const { table, repeats, close } = openGivenTable();

async function timed<Result>(act: () => Result | Promise<Result>): Promise<{ result: Result; ms: number }> {
  const began = performance.now();
  const result = await act();
  return { result, ms: performance.now() - began };
}

const medianOf = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const floorOfAllRounds = await floorOf(table);
const floor = await floorOf(table);
const times = {
  allRounds: [] as number[],
  reading: [] as number[],
  facts: [] as number[],
  compiled: [] as number[],
  compiling: [] as number[],
};
let items = 0;
// In turn, so that noise hits all alike.
for (let repeat = 0; repeat < repeats; repeat++) {
  times.allRounds.push((await timed(floorOfAllRounds)).ms);
  const reading = await timed(floor);
  items = reading.result;
  times.reading.push(reading.ms);
  const compiled = await timed(async () => compileReport(await readAll(table)));
  times.compiled.push(compiled.ms);
  const facts = await timed(() => readAll(table));
  times.facts.push(facts.ms);
  times.compiling.push((await timed(() => compileReport(facts.result))).ms);
}
process.send?.({
  times: {
    items,
    reading: medianOf(times.reading),
    allRounds: medianOf(times.allRounds),
    facts: medianOf(times.facts),
    compiled: medianOf(times.compiled),
    compiling: medianOf(times.compiling),
  },
} satisfies Told);
close();
