import { expect, test } from 'vitest';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { abridged } from '../../functions/compile-report/pdf/abridged.ts';
import { filesFor } from '../../functions/compile-report/pdf/files.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import { fortyRegionsFacts } from '../fixtures/golden-projects.ts';

/** So many times forty regions, each copy under names of its own. */
function manyRegions(times: number) {
  const facts = fortyRegionsFacts();
  const { plans } = facts.project;
  const copies = Array.from({ length: times }, (_, copy) =>
    plans.map((plan) => ({ ...plan, id: `${plan.id}-${copy}`, region: `${plan.region} ${copy}` })),
  );
  return compileReport({ ...facts, project: { ...facts.project, plans: copies.flat() } });
}

test('a report of up to sixty regions is printed whole', () => {
  const document = composeInternal(compileReport(fortyRegionsFacts()), 'en');

  expect(abridged(document)).toBe(document);
});

test('a report of many regions is printed without their pages, says so, and no link of it leads nowhere', () => {
  const snapshot = manyRegions(10);
  const document = composeInternal(snapshot, 'en');

  const printed = abridged(document);

  expect(snapshot.plans).toHaveLength(400);
  expect(printed.sections.map(({ id }) => id)).toEqual(
    document.sections.map(({ id }) => id).filter((id) => !id.startsWith('region-')),
  );
  const written = JSON.stringify(printed.sections);
  expect(written).toContain('The pages of the 400 regions are left out in print');
  expect(written).toContain('Shown are the first 200 of ');
  const longest = printed.sections.flatMap(({ blocks }) =>
    blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)),
  );
  expect(Math.max(...longest)).toBe(200);
  const data = filesFor(printed)['/report.json'] ?? '';
  const places = new Set([...data.matchAll(/"(?:id|label|action)":"([^"]+)"/g)].map(([, place]) => place));
  for (const [, to = ''] of data.matchAll(/"to":"([^"]+)"/g)) expect([to, places.has(to)]).toEqual([to, true]);
});
