import type { Project } from '../../shared/domain/project/schema.ts';

/** Hears how many regions have been read, whenever that has become more. */
export type ToldOfRegions = (regions: number) => Promise<void>;

/**
 * Counts the regions that have been read, while so many rounds are, one after the other in the order of sort keys. What
 * it answers is told how far the reading of a round has come: to its end, or as far as before the id of a plan.
 */
export function countRegions(
  { plans }: Project,
  rounds: number,
  told: ToldOfRegions,
): (round: number, before?: string) => Promise<void> {
  let toldOf = 0;
  return async (round, before) => {
    const read = before === undefined ? plans : plans.filter(({ id }) => `${id}#` < `${before}#`);
    // A region that was read in one round of two is half a region.
    const regions = Math.floor((round * plans.length + read.length) / rounds);
    if (regions <= toldOf) return;
    toldOf = regions;
    await told(regions);
  };
}
