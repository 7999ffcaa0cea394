import { fork } from 'node:child_process';
import { once } from 'node:events';
import { makeTable } from '../tests/table.ts';
import type { Told } from './report/figures.ts';
import { fill } from './report/fill.ts';
import { printFile, printGrowth, printMemory, printTimes, type Measured } from './report/print.ts';
import { projectOf } from './report/project.ts';

/** Partners, and how often a report of that size is compiled: the large ones take their time. */
const sizes = [
  { partners: 8, repeats: 9 },
  { partners: 100, repeats: 5 },
  { partners: 1_000, repeats: 3 },
  { partners: 5_000, repeats: 1 },
];
/** What takes longer than the function that makes reports may take in all has failed. */
const end = 5 * 60_000;

/**
 * Reports of several sizes: compiling against merely reading what it needs, and what each file takes in time, bytes and
 * memory. With `--most 1000`, no larger ones.
 */
export async function benchReport(most: number): Promise<void> {
  const measured: Measured[] = [];
  for (const size of sizes.filter(({ partners }) => partners <= most)) {
    measured.push(await measure(size));
  }
  printGrowth(measured);
}

async function measure({ partners, repeats }: { partners: number; repeats: number }): Promise<Measured> {
  const project = projectOf(partners);
  const store = await makeTable(project.id);
  await fill(store, project);
  const { protocol, hostname, port } = (await store.client.config.endpoint?.()) ?? {};
  const given = [`${protocol}//${hostname}:${port}`, store.name, project.id, String(repeats)];
  const measured: Measured = { partners, times: undefined, files: [] };
  const hear = (told: Told) => {
    if ('times' in told) printTimes(partners, (measured.times = told.times));
    else if ('memory' in told) printMemory(told.memory);
    else {
      measured.files.push(told.file);
      printFile(told.file);
    }
  };
  await run('report/times.ts', given, hear);
  await run('report/files.ts', given, hear);
  await store.close();
  return measured;
}

async function run(module: string, given: string[], hear: (told: Told) => void): Promise<void> {
  const child = fork(new URL(module, import.meta.url), given);
  const timer = setTimeout(() => child.kill(), end);
  child.on('message', (told: Told) => {
    timer.refresh();
    hear(told);
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  if (code !== 0) console.log('    ended before all was measured');
}
