import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { renderFile, renderJson } from '../../functions/compile-report/files.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import { fileName, filesIn } from '../../shared/domain/report/editions.ts';
import { openTable } from '../../shared/store/table.ts';
import { makeTypesetter } from '../../tests/typesetter.ts';
import type { FileFigures, Told } from './figures.ts';
import { floorOf, readAll } from './reading.ts';

/**
 * The report of one size, in a process of its own: its memory is that of a report, without the table's, and without what
 * a larger one has left behind.
 */
const [endpoint = '', name = '', project = '', repeats = ''] = process.argv.slice(2);
const client = new DynamoDBClient({
  endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
const table = openTable(name, project, client);

const tell = (told: Told) => process.send?.(told);
const memory = () => process.resourceUsage().maxRSS * 1024;
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
for (let repeat = 0; repeat < Number(repeats); repeat++) {
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
const snapshot = compileReport(await readAll(table));
tell({
  size: {
    items,
    reading: medianOf(times.reading),
    allRounds: medianOf(times.allRounds),
    facts: medianOf(times.facts),
    compiled: medianOf(times.compiled),
    compiling: medianOf(times.compiling),
    memory: memory(),
  },
});

async function write(file: string, render: () => Promise<Uint8Array | string> | string): Promise<void> {
  const { result, ms } = await timed(render);
  const figures: FileFigures = { file, ms, bytes: Buffer.byteLength(result), memory: memory() };
  tell({ file: figures });
}

const rendering = { typesetter: makeTypesetter(), baseUrl: 'https://survey.example.org' };
await write('report.json', () => renderJson(snapshot));
// What is typeset comes last: it is what takes most memory.
const isPdf = ({ format }: { format: string }) => format === 'pdf';
for (const parts of filesIn('en').toSorted((a, b) => Number(isPdf(a)) - Number(isPdf(b)))) {
  await write(fileName(parts), () => renderFile(snapshot, parts, rendering));
}
client.destroy();
process.disconnect();
