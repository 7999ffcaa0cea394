import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toInstant, type Instant } from '../../shared/domain/time.ts';
import { ClockError } from '../errors.ts';
import { writeAtomically } from './atomic-file.ts';

/** The time of the run. It stands still until somebody moves it, and outlives the process. */
export interface Clock {
  now(): Instant;
  /** Moves to a later moment, or stays. Throws a {@link ClockError} for an earlier one. */
  moveTo(instant: Instant): void;
}

/** Opens the clock of the data folder; a new one shows `first`. */
export function openClock(folder: string, first: Instant): Clock {
  const file = join(folder, 'clock');
  let now = existsSync(file) ? toInstant(readFileSync(file, 'utf8').trim()) : toInstant(first);
  writeAtomically(file, `${now}\n`);

  return {
    now: () => now,
    moveTo(instant) {
      const next = toInstant(instant);
      if (next < now) throw new ClockError(`The clock shows ${now} and cannot go back to ${next}.`);
      if (next === now) return;
      writeAtomically(file, `${next}\n`);
      now = next;
    },
  };
}
