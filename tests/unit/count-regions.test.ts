import { expect, it } from 'vitest';
import { countRegions } from '../../functions/compile-report/count-regions.ts';
import type { Project } from '../../shared/domain/project/schema.ts';

/** As the sort keys of their answers follow one another: `north#…` before `north-east#…`. */
const project = { plans: [{ id: 'east' }, { id: 'north' }, { id: 'north-east' }, { id: 'west' }] } as Project;

function counting(rounds: string[]) {
  const told: number[] = [];
  const roundRead = countRegions(
    project,
    rounds.map((id) => ({ id })),
    (regions) => Promise.resolve(void told.push(regions)),
  );
  return { told, roundRead };
}

it('counts the regions that come before the last answer, answered or not', async () => {
  const { told, roundRead } = counting(['r1']);

  await roundRead('r1', 'east');
  expect(told).toEqual([]);
  await roundRead('r1', 'north-east');
  expect(told).toEqual([2]);
  await roundRead('r1');
  expect(told).toEqual([2, 4]);
});

it('counts a region once it has been read in every round, and tells each number once', async () => {
  const { told, roundRead } = counting(['r1', 'r2']);

  await roundRead('r1');
  await roundRead('r2', 'north');
  await roundRead('r2', 'north');
  await roundRead('r2');

  expect(told).toEqual([1, 4]);
});

it('is not led astray by answers of a plan that the project no longer names', async () => {
  const { told, roundRead } = counting(['r1']);

  await roundRead('r1', 'south');

  expect(told).toEqual([3]);
});
