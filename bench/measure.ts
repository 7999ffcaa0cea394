/** One thing that is measured, under the name that it has in the table. */
export interface Subject {
  name: string;
  run: () => unknown;
}

/**
 * Runs the subjects in turn, so that noise hits all of them alike, and prints the median of each in milliseconds and as
 * a multiple of the first, the floor.
 */
export async function compare(title: string, subjects: Subject[], rounds: number): Promise<void> {
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (const { run } of subjects) await run();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of subjects) {
      const began = performance.now();
      await run();
      times.get(name)?.push(performance.now() - began);
    }
  }
  printMedians(title, times, rounds);
}

function printMedians(title: string, times: Map<string, number[]>, rounds: number): void {
  const medians = [...times].map(([name, values]) => ({ name, median: medianOf(values) }));
  const floor = medians[0]?.median ?? 1;
  console.log(`\n${title} (medians of ${rounds}, interleaved)`);
  for (const { name, median } of medians) {
    console.log(
      `  ${name.padEnd(44)} ${median.toFixed(2).padStart(9)} ms  ${(median / floor).toFixed(2).padStart(7)} ×`,
    );
  }
}

function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
