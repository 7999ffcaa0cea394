import type { Figures } from './visit.ts';

/** By the name of a subject: what each of its visits has cost. The first subject is the floor. */
export type Runs = Map<string, Figures[]>;

/** The median of a subject's visits; undefined where it was left out. */
export function medianIn(runs: Runs, subject: string, measure: keyof Figures): number | undefined {
  const values = (runs.get(subject) ?? []).map((figures) => figures[measure]).toSorted((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
}
