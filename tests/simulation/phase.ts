import type { Project } from '../../shared/domain/project/schema.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import type { Fault } from './faults.ts';
import type { Ended, World } from './world.ts';

/** One invocation that nobody but the calendar or a person sets off. */
export interface Entry {
  at: Instant;
  name: string;
  run(world: World, fault?: Fault): Promise<Ended>;
}

/** A phase as it happens from outside: ticks, and what people do. */
export interface Phase {
  project: Project;
  /** Addresses that do not exist. */
  bouncing: string[];
  entries: Entry[];
}

/** Ticks at moments at which something becomes due, and after each some that find what the one before did not get done. */
export function ticksAt(moments: Instant[]): Entry[] {
  return moments.flatMap((moment) =>
    [0, 15, 75, 150].map((minutes): Entry => {
      const at = addMinutes(moment, minutes);
      return { at, name: `tick ${at}`, run: (world, fault) => world.tick(at, fault) };
    }),
  );
}

export function inOrder(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
