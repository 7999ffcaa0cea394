import type { FileFigures, Figures } from './figures.ts';

/** A size and what became of it; without `size` where the process has ended before. */
export interface Measured {
  partners: number;
  size: Figures | undefined;
  files: FileFigures[];
}

/** At most so many times the reading may reading and compiling take. */
const goal = 1.2;
/** What a report's function may take. */
const room = 1024 ** 3;

const ms = (value: number) => `${Math.round(value)} ms`.padStart(10);
const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(2)} MB`.padStart(10);
const times = (value: number) => `${value.toFixed(2)} ×`;
const ofRoom = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0).padStart(5)} MB, ${times(bytes / room)} 1 GB`;

export function printSize(
  partners: number,
  { items, reading, allRounds, facts, compiled, compiling, memory }: Figures,
): void {
  const ratio = compiled / reading;
  console.log(`\nA report of ${partners} partners over 8 rounds: ${items} items in the table`);
  console.log(`    ${'merely read'.padEnd(22)} ${ms(reading)}  1.00 ×`);
  console.log(`    ${'the same, all rounds'.padEnd(22)} ${ms(allRounds)}  ${times(allRounds / reading)}`);
  console.log(`    ${'read and checked'.padEnd(22)} ${ms(facts)}  ${times(facts / reading)}`);
  console.log(
    `    ${'read and compiled'.padEnd(22)} ${ms(compiled)}  ${times(ratio)}  ` +
      `(goal ${times(goal)}: ${ratio <= goal ? 'kept' : 'missed'})`,
  );
  console.log(
    `    ${'  of it, compiled'.padEnd(22)} ${ms(compiling)}  ${times(compiling / reading)}, ${times(1 + compiling / facts)} of read and checked`,
  );
  console.log(`    ${'peak of memory'.padEnd(22)} ${ofRoom(memory)}`);
}

export function printFile({ file, ms: taken, bytes, memory }: FileFigures): void {
  console.log(`    ${file.padEnd(22)} ${ms(taken)}  ${megabytes(bytes)}  peak ${ofRoom(memory)}`);
}

/** What a partner costs more or less than at the size before: 1.00 times is linear, more is worse than that. */
export function printGrowth(measured: Measured[]): void {
  console.log('\nWhat a partner takes, against the size before (1.00 × is linear)');
  for (const [index, now] of measured.entries()) {
    const before = measured[index - 1];
    if (!before?.size || !now.size) continue;
    const grown = (a: number, b: number) => times(b / now.partners / (a / before.partners)).padStart(8);
    const { size } = before;
    console.log(
      `  ${String(before.partners).padStart(5)} to ${String(now.partners).padStart(5)}: ` +
        `reading ${grown(size.reading, now.size.reading)}, compiling ${grown(size.compiling, now.size.compiling)}`,
    );
    for (const { file, ms: taken } of now.files) {
      const known = before.files.find((other) => other.file === file);
      if (known) console.log(`    ${file.padEnd(22)} ${grown(known.ms, taken)}`);
    }
  }
}
