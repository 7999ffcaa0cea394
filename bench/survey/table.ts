import { medianIn, type Runs } from './runs.ts';
import type { Figures } from './visit.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (value: number) => `${Math.round(value)} ms`;

const rows: { measure: keyof Figures; name: string; write: (value: number) => string }[] = [
  { measure: 'bytes', name: 'sent, compressed', write: kilobytes },
  { measure: 'requests', name: 'requests', write: String },
  { measure: 'firstPaint', name: 'first contentful paint', write: milliseconds },
  { measure: 'usable', name: 'usable', write: milliseconds },
  { measure: 'cpu', name: 'work of the main thread', write: milliseconds },
  { measure: 'script', name: '  of it, scripts', write: milliseconds },
  { measure: 'elements', name: 'elements in the document', write: String },
];

/** Prints the medians of all subjects side by side, each also as a multiple of the floor; what is not told of them is left out. */
export function printTable(title: string, runs: Runs, untold?: keyof Figures): void {
  const subjects = [...runs.keys()];
  const [floor = ''] = subjects;
  console.log(`\n${title} (medians of ${runs.get(floor)?.length ?? 0}, interleaved)`);
  console.log(`  ${''.padEnd(28)}${subjects.map((name) => name.padStart(22)).join('')}`);
  for (const { measure, name, write } of rows.filter((row) => row.measure !== untold)) {
    const least = medianIn(runs, floor, measure);
    const cells = subjects.map((subject) => {
      const value = medianIn(runs, subject, measure) ?? 0;
      return `${write(value).padStart(11)} ${ratio(value, least).padStart(10)}`;
    });
    console.log(`  ${name.padEnd(28)}${cells.join('')}`);
  }
}

/** Bare HTML has no scripts: what the browser calls so is less than a millisecond of its own. */
function ratio(value: number, floor = 0): string {
  return floor < 1 ? '–' : `${(value / floor).toFixed(2)} ×`;
}
