import { expect, test } from 'vitest';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import type { ReportDocument } from '../../functions/compile-report/document/document.ts';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { composePublic } from '../../functions/compile-report/public/compose.ts';
import { filesFor } from '../../functions/compile-report/pdf/files.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import { publicPart } from '../../shared/domain/report/public.ts';
import { fortyRegionsFacts } from '../fixtures/golden-projects.ts';

/** So many times forty regions with their answers, each copy under names of its own. */
function manyRegions(times: number) {
  const facts = fortyRegionsFacts();
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const plans = copies.flatMap((copy) =>
    facts.project.plans.map((plan) => ({ ...plan, id: `${plan.id}-${copy}`, region: `${plan.region} ${copy}` })),
  );
  const answers = copies.flatMap((copy) =>
    facts.answers.map((answer) => ({ ...answer, plan: `${answer.plan}-${copy}` })),
  );
  const rounds = facts.rounds.map((round) => ({ ...round, plans: plans.map(({ id }) => id) }));
  return compileReport({ ...facts, rounds, answers, project: { ...facts.project, plans } });
}

const idsOf = ({ sections }: ReportDocument) => sections.map(({ id }) => id);
const longestTable = ({ sections }: ReportDocument) =>
  Math.max(
    ...sections.flatMap(({ blocks }) => blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0))),
  );

/** In texts and links, of what a table or a list holds. */
const longestLine = ({ sections }: ReportDocument) =>
  Math.max(
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        const lines = block.kind === 'table' ? block.rows.flat() : block.kind === 'list' ? block.items : [];
        return lines.map((line) => line.length);
      }),
    ),
  );

/** Of all sections, the one with most of the smallest headings. */
const mostParts = ({ sections }: ReportDocument) =>
  Math.max(
    ...sections.map(({ blocks }) => {
      const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
      return levels.filter((level) => level === Math.max(...levels)).length;
    }),
  );

function expectLiveLinks(document: ReportDocument): void {
  const data = filesFor(document)['/report.json'] ?? '';
  const places = new Set([...data.matchAll(/"(?:id|label|action)":"([^"]+)"/g)].map(([, place]) => place));
  for (const [, to = ''] of data.matchAll(/"to":"([^"]+)"/g)) expect([to, places.has(to)]).toEqual([to, true]);
}

test('a report of up to sixty regions is printed whole', () => {
  const snapshot = compileReport(fortyRegionsFacts());

  expect(composeInternal(snapshot, 'en', 'print')).toEqual(composeInternal(snapshot, 'en'));
});

test('a report of many regions is printed without their pages, says so, and no link of it leads nowhere', () => {
  const snapshot = manyRegions(4);
  const page = composeInternal(snapshot, 'en');

  const printed = composeInternal(snapshot, 'en', 'print');

  expect(snapshot.plans).toHaveLength(160);
  expect(idsOf(page).filter((id) => id.startsWith('region-'))).toHaveLength(160);
  expect(idsOf(printed)).toEqual(idsOf(page).filter((id) => !id.startsWith('region-')));
  const written = JSON.stringify(printed.sections);
  expect(written).toContain('The pages of the 160 regions are left out in print: the web page has them');
  expect(written).toContain('Shown are the first 100 of ');
  expect(longestTable(printed)).toBe(100);
  expectLiveLinks(printed);
});

test('of a report of very many regions the page leaves them to the workbook too', () => {
  const snapshot = manyRegions(20);
  const page = composeInternal(snapshot, 'en');
  const printed = composeInternal(snapshot, 'en', 'print');

  expect(snapshot.plans).toHaveLength(800);
  for (const [document, rows] of [
    [page, 500],
    [printed, 100],
  ] as const) {
    expect(idsOf(document).filter((id) => id.startsWith('region-'))).toEqual([]);
    const written = JSON.stringify(document.sections);
    expect(written).toContain('The pages of the 800 regions are left out: the workbook has every action.');
    expect(written).not.toContain('web page');
    expect(longestTable(document)).toBe(rows);
    expect(longestLine(document)).toBe(41);
    expect(mostParts(document)).toBeLessThanOrEqual(rows);
    expectLiveLinks(document);
  }
  const html = renderHtml(page);
  expect(Buffer.byteLength(html)).toBeLessThan(6_000_000);
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, to = ''] of html.matchAll(/href="#([^"]+)"/g)) expect([to, ids.has(to)]).toEqual([to, true]);
});

test('the public edition of very many regions is printed with the first of its highlights, and says so', () => {
  const snapshot = publicPart(manyRegions(110));
  const page = composePublic(snapshot, 'en');
  const printed = composePublic(snapshot, 'en', 'print');

  expect(mostParts(page)).toBeGreaterThan(200);
  expect(mostParts(printed)).toBe(100);
  expect(JSON.stringify(printed.sections)).toContain('Shown are the first 100 of ');
});

test('a report of very many regions writes its numbers by locale, and names no more older answers than can be read', () => {
  const page = composeInternal(manyRegions(20), 'de');

  expect(page.figures[0]?.value).toMatch(/ von 1\.180$/);
  const [source = ''] = page.front.flatMap((block) => (block.kind === 'chart' ? [block.chart.source] : []));
  expect(source).toMatch(/Ältere Antworten stehen für: .* und \d+ weitere\./);
  expect(source.length).toBeLessThan(700);
});
