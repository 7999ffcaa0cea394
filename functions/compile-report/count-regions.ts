import type { Project } from '../../shared/domain/project/schema.ts';

/** Hears how many regions have been read, whenever that has become more. */
export type ToldOfRegions = (regions: number) => Promise<void>;

/** Hears that a round has been read: all of it, or all plans whose ids come before one. */
export type RoundRead = (round: string, before?: string) => Promise<void>;

/** Counts the regions that have been read in each of the rounds, which are read side by side in the order of sort keys. */
export function countRegions({ plans }: Project, rounds: { id: string }[], told: ToldOfRegions): RoundRead {
  const readIn = new Map(rounds.map(({ id }) => [id, 0]));
  let toldOf = 0;
  return async (round, before) => {
    const read = before === undefined ? plans : plans.filter(({ id }) => `${id}#` < `${before}#`);
    readIn.set(round, read.length);
    const readInAll = Math.min(...readIn.values());
    if (readInAll <= toldOf) return;
    toldOf = readInAll;
    await told(readInAll);
  };
}
