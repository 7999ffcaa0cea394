import { expect, test } from 'vitest';
import { compileReport } from '../../shared/domain/report/compile.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import { fortyRegionsFacts, oneRegionFacts, s3chemFacts } from '../fixtures/golden-projects.ts';

/**
 * Whole reports, byte for byte: a change that nobody meant shows here. One that is meant is renewed by
 * `npx vitest run tests/unit/report-golden.test.ts -u`, and read in the diff before it is kept.
 */
const golden: Record<string, () => ReportFacts> = {
  s3chem: s3chemFacts,
  'one-region': oneRegionFacts,
  'forty-regions': fortyRegionsFacts,
};

test.each(Object.keys(golden))('the report of %s is the one that was reviewed', async (name) => {
  const facts = golden[name]?.();
  if (!facts) throw new Error(`There are no facts for ${name}.`);

  const written = `${JSON.stringify(compileReport(facts), null, 2)}\n`;

  await expect(written).toMatchFileSnapshot(`../fixtures/golden/${name}.json`);
});
