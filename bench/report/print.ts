import type { FileFigures, Times } from './figures.ts';

/** A size and what became of it; without `times` where the process has ended before. */
export interface Measured {
  partners: number;
  times: Times | undefined;
  files: FileFigures[];
}

/** At most so many times what merely reading takes may compiling take. */
const goal = 1.2;
/** What a report's function may take. */
const room = 1024 ** 3;

const ms = (value: number) => `${Math.round(value)} ms`.padStart(10);
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(2)} MB`.padStart(10);
const times = (value: number) => `${value.toFixed(2)} ×`;
const ofRoom = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0).padStart(5)} MB, ${times(bytes / room)} 1 GB`;

export function printTimes(partners: number, { items, reading, allRounds, facts, compiled, compiling }: Times): void {
  const ratio = compiling / reading;
  console.log(`\nA report of ${partners} partners over 8 rounds: ${items} items in the table`);
  console.log(`    ${'merely read'.padEnd(22)} ${ms(reading)}  1.00 ×`);
  console.log(`    ${'the same, all rounds'.padEnd(22)} ${ms(allRounds)}  ${times(allRounds / reading)}`);
  console.log(`    ${'read and checked'.padEnd(22)} ${ms(facts)}  ${times(facts / reading)}`);
  console.log(
    `    ${'compiled'.padEnd(22)} ${ms(compiling)}  ${times(ratio)}  ` +
      `(goal ${times(goal)}: ${ratio <= goal ? 'kept' : 'missed'})`,
  );
  console.log(`    ${'all in one'.padEnd(22)} ${ms(compiled)}  ${times(compiled / reading)}`);
}

export function printMemory(memory: number): void {
  console.log(`    ${'first report'.padEnd(22)} ${''.padStart(10)}  ${''.padStart(10)}  peak ${ofRoom(memory)}`);
}

export function printFile({ file, ms: taken, bytes, memory }: FileFigures): void {
  console.log(`    ${file.padEnd(22)} ${ms(taken)}  ${megabytes(bytes)}  peak ${ofRoom(memory)}`);
}

/** What a partner costs more or less than at the size before: 1.00 times is linear, more is worse than that. */
export function printGrowth(measured: Measured[]): void {
  console.log('\nWhat a partner takes, against the size before (1.00 × is linear)');
  for (const [index, now] of measured.entries()) {
    const before = measured[index - 1];
    if (!before?.times || !now.times) continue;
    const grown = (a: number, b: number) => times(b / now.partners / (a / before.partners)).padStart(8);
    const { times: known } = before;
    console.log(
      `  ${String(before.partners).padStart(5)} to ${String(now.partners).padStart(5)}: ` +
        `reading ${grown(known.reading, now.times.reading)}, compiling ${grown(known.compiling, now.times.compiling)}`,
    );
    for (const { file, ms: taken } of now.files) {
      const same = before.files.find((other) => other.file === file);
      if (same) console.log(`    ${file.padEnd(22)} ${grown(same.ms, taken)}`);
    }
  }
}
