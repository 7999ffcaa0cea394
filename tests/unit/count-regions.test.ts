import { expect, it } from 'vitest';
import { countRegions } from '../../functions/compile-report/count-regions.ts';
import type { Project } from '../../shared/domain/project/schema.ts';

/** As the sort keys of their answers follow one another: `north#…` before `north-east#…`. */
const project = { plans: [{ id: 'east' }, { id: 'north' }, { id: 'north-east' }, { id: 'west' }] } as Project;

function counting(rounds: number) {
  const told: number[] = [];
  const roundRead = countRegions(project, rounds, (regions) => Promise.resolve(void told.push(regions)));
  return { told, roundRead };
}

it('counts the regions that come before a plan, answered or not', async () => {
  const { told, roundRead } = counting(1);

  await roundRead(0, 'east');
  expect(told).toEqual([]);
  await roundRead(0, 'north-east');
  expect(told).toEqual([2]);
  await roundRead(0);
  expect(told).toEqual([2, 4]);
});

it('counts a region by its share of the rounds, and tells each number once', async () => {
  const { told, roundRead } = counting(2);

  await roundRead(0, 'north');
  await roundRead(0);
  await roundRead(1, 'north');
  await roundRead(1, 'north');
  await roundRead(1);

  expect(told).toEqual([2, 4]);
});

it('is not led astray by answers of a plan that the project no longer names', async () => {
  const { told, roundRead } = counting(1);

  await roundRead(0, 'south');

  expect(told).toEqual([3]);
});
