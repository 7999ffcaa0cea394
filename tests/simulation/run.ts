import type { Instant } from '../../shared/domain/time.ts';
import type { Ended } from './world.ts';
import type { Entry } from './phase.ts';
import type { Fault } from './faults.ts';
import type { Stored, World } from './world.ts';

/** Called before each invocation, with its name and where the run could begin anew from; answers what is to go wrong. */
export type BeforeEach = (place: Place) => Fault | undefined;

export interface Place {
  name: string;
  /** The entry that is being run, and whether what follows from it is being dealt with already. */
  entry: number;
  isActed: boolean;
}

/** A person tries again what was answered by an apology. */
const mostTries = 3;

/**
 * Runs the entries of a phase from a place on, and all that follows from each. `afterEach` can end it, when an entry
 * and what follows from it are over.
 */
export async function runFrom(
  world: World,
  entries: Entry[],
  start: Pick<Place, 'entry' | 'isActed'>,
  before: (place: Place) => Fault | undefined,
  afterEach: (entry: number, ended: Ended[]) => boolean,
): Promise<void> {
  for (let index = start.entry; index < entries.length; index++) {
    const entry = entries[index];
    if (!entry) return;
    const ended: Ended[] = [];
    const place = { entry: index, isActed: index === start.entry && start.isActed };
    if (!place.isActed) {
      for (let tries = 0; tries < mostTries; tries++) {
        const one = await entry.run(world, before({ ...place, name: entry.name }));
        ended.push(one);
        // Nobody but the next tick makes up for a tick.
        if (one.isDone || entry.name.startsWith('tick')) break;
      }
    }
    ended.push(...(await follow(world, entry.at, { ...place, isActed: true }, before)));
    if (afterEach(index, ended)) return;
  }
}

/** Messages that wait in the queues, then what SES tells, until there is nothing more at this moment. */
async function follow(
  world: World,
  now: Instant,
  place: Omit<Place, 'name'>,
  before: (place: Place) => Fault | undefined,
): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (;;) {
    const [next] = world.waiting(now);
    const [taken] = world.untold(now);
    if (taken) {
      const outcome = world.bounces(taken.to) ? 'Bounce' : 'Delivery';
      for (const type of ['Send', outcome] as const) {
        for (let tries = 0; tries < mostTries; tries++) {
          const one = await world.tell(taken, type, before({ ...place, name: `${type} of ${taken.name}` }));
          ended.push(one);
          if (one.isDone) break;
        }
      }
      world.stored.told++;
    } else if (next) {
      const { queue, message } = next;
      const fault = before({ ...place, name: `${queue} ${JSON.stringify(message.body)}` });
      ended.push(await world.deliver(queue, message.id, now, fault));
    } else return ended;
  }
}

export function cloneStored(stored: Stored): Stored {
  return structuredClone(stored);
}
