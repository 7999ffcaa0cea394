import fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { actionAnchor } from '../../functions/compile-report/document/places.ts';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { readProjectFile } from '../../infra/project-file.ts';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import type { Round } from '../../shared/domain/rounds/state.ts';
import { hostileAnswers, hostileProject } from '../fixtures/hostile-texts.ts';
import { randomAnswers } from '../fixtures/random-answers.ts';
import { secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { randomFrom } from '../random.ts';

const project = readProjectFile('examples/s3chem/project.yaml');
const roundOf = (month: string): Round => ({
  id: month,
  opensAt: `${month}-15T07:00:00Z`,
  openedAt: `${month}-15T07:00:00Z`,
  deadline: `${month}-28`,
  plans: project.plans.map(({ id }) => id),
});
const rounds = [roundOf('2019-10'), roundOf('2020-01')];

/** A report of fourteen actions in seven regions, of which some are silent and some leave much open. */
const randomSnapshot = (seed: number) =>
  snapshotOf({ project, rounds, answers: randomAnswers(project, rounds, randomFrom(seed)) });

const pageOf = (snapshot: Snapshot, language: Language = 'en') =>
  parse(renderHtml(composeInternal(snapshot, language)));

/** What stands under the heading of an id: everything up to the next heading that is as high. */
function underHeading(page: HTMLElement, id: string): HTMLElement[] {
  const heading = page.getElementById(id);
  if (!heading) throw new Error(`no place ${id}`);
  const under: HTMLElement[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^H\d$/.test(next.tagName) && next.tagName <= heading.tagName) break;
    under.push(next);
  }
  return under;
}

/** The cells of all table rows under a heading, but for rows of sums. */
function rowsUnder(page: HTMLElement, id: string): HTMLElement[][] {
  return underHeading(page, id)
    .flatMap((element) => element.querySelectorAll('tbody tr'))
    .map((row) => row.querySelectorAll('th, td'))
    .filter((cells) => cells.some((cell) => cell.querySelector('a')));
}

/** Where the rows under a heading lead to: the actions or regions that are listed. */
const listedUnder = (page: HTMLElement, id: string) =>
  rowsUnder(page, id).map((cells) => cells.flatMap((cell) => targetOf(cell.querySelector('a')) ?? [])[0]);

const targetOf = (link: HTMLElement | null) => link?.getAttribute('href')?.slice(1);

/** A number as English writes it; undefined for what is not known. */
function numberIn(text: string | undefined): number | undefined {
  const found = /[+−-]?[\d,]+(\.\d+)?/.exec(text ?? '')?.[0];
  return found === undefined ? undefined : Number(found.replaceAll(',', '').replace('−', '-'));
}

const column = (rows: HTMLElement[][], index: number) => rows.map((cells) => numberIn(cells[index]?.text) ?? 0);
const sum = (values: number[]) => values.reduce((before, value) => before + value, 0);
const mean = (values: number[]) => sum(values) / values.length;

/** The last row of the first table under a heading: its sums. */
const sumsUnder = (page: HTMLElement, id: string) =>
  (underHeading(page, id)[0]?.querySelectorAll('tbody tr').at(-1)?.querySelectorAll('th, td') ?? []).map((cell) =>
    numberIn(cell.text),
  );

/** A few dozen reports, the same in every run, each with its page in English. */
const samples = fc.sample(fc.integer({ min: 1, max: 1e6 }), { numRuns: 30, seed: 2020 }).map((seed) => {
  const snapshot = randomSnapshot(seed);
  return { snapshot, page: pageOf(snapshot) };
});

describe('a link within the report', () => {
  const expectLive = (page: HTMLElement) => {
    const ids = page.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = page.querySelectorAll('a[href^="#"]').map(targetOf);
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    expect(targets.length).toBeGreaterThan(20);
  };

  it.each(languages)('leads to a place that is there, in %s', (language) => {
    expectLive(pageOf(snapshotOf(), language));
    expectLive(pageOf(randomSnapshot(1), language));
  });

  it('leads there whatever was answered, and where nothing was', () => {
    for (const { page } of samples) expectLive(page);
    expectLive(pageOf(snapshotOf({ answers: [], rounds: [secondRound] })));
    expectLive(pageOf(snapshotOf({ project: hostileProject, answers: hostileAnswers })));
  });

  it('says by itself what it leads to', () => {
    const page = pageOf(randomSnapshot(1));
    for (const link of page.querySelectorAll('a[href^="#"]'))
      expect(link.getAttribute('aria-label') ?? link.text).toMatch(/\p{L}{3}/u);
  });
});

describe('each number of the headline and of the figures', () => {
  it('is the number of the actions listed where it leads to', () => {
    for (const { page } of samples) {
      const figures = page.querySelectorAll('.figures .value').slice(0, 2);
      const counts = page.querySelectorAll('h1 a[href^="#status."]');
      expect(counts.length).toBeGreaterThan(0);
      for (const element of [...counts, ...figures]) {
        const link = element.tagName === 'A' ? element : element.querySelector('a');
        expect(listedUnder(page, targetOf(link) ?? '')).toHaveLength(numberIn(element.text) ?? NaN);
      }
    }
  });

  it('is the mean of the figures listed where it leads to', () => {
    for (const { snapshot, page } of samples) {
      const { progress, progressChange } = snapshot.headline;
      const [inHeadline] = page.querySelectorAll('h1 a[href="#figures.progress"]');
      const [change] = page.querySelectorAll('h1 a[href="#figures.progress-change"]');
      expect(inHeadline !== undefined).toBe(progress !== undefined);
      expect(change !== undefined).toBe(progressChange !== undefined);
      if (inHeadline) {
        const exact = mean(column(rowsUnder(page, 'figures.progress'), 1));
        expect(Math.abs((numberIn(inHeadline.text) ?? NaN) - exact)).toBeLessThan(0.56);
        expect(page.querySelectorAll('.figures .value')[2]?.text).toBe(inHeadline.text.replace('progress ', ''));
      }
      if (change) {
        const rows = rowsUnder(page, 'figures.progress-change');
        expect(Math.abs((numberIn(change.text) ?? NaN) - mean(column(rows, 3)))).toBeLessThan(0.56);
        for (const [, before, now, points] of rows)
          expect((numberIn(now?.text) ?? NaN) - (numberIn(before?.text) ?? NaN)).toBe(numberIn(points?.text));
      }
    }
  });

  it('is the number of the regions listed as having answered', () => {
    for (const { snapshot, page } of samples) {
      const answers = page.querySelectorAll('.figures .value')[3];
      const regions = (group: string) =>
        page.getElementById(`figures.answers.${group}`) ? listedUnder(page, `figures.answers.${group}`) : [];
      expect(targetOf(answers?.querySelector('a') ?? null)).toBe('figures.answers');
      expect(regions('answered')).toHaveLength(numberIn(answers?.text) ?? NaN);
      expect([...regions('answered'), ...regions('older'), ...regions('never')].sort()).toEqual(
        snapshot.plans.map(({ id }) => `region-${id}`).sort(),
      );
    }
  });
});

describe('the lists behind the figures', () => {
  it('have each action under exactly one status', () => {
    for (const { snapshot, page } of samples) {
      const lists = page.querySelectorAll('[id^="status."]').flatMap(({ id }) => listedUnder(page, id));
      const actions = snapshot.plans.flatMap((plan) => plan.actions.map(({ ref }) => actionAnchor(ref)));
      expect(lists.sort()).toEqual(actions.sort());
    }
  });

  it('add up: regions and statuses to all actions, actions to the sums of money', () => {
    for (const { snapshot, page } of samples) {
      for (const place of ['figures.regions', 'figures.costs', 'figures.costs-to-date']) {
        if (!page.getElementById(place)) continue;
        const rows = rowsUnder(page, place);
        const [, ...sums] = sumsUnder(page, place);
        expect(sums.length).toBeGreaterThan(1);
        sums.forEach((total, index) => expect(sum(column(rows, index + 1))).toBeCloseTo(total ?? 0, 6));
      }
      const all = sumsUnder(page, 'figures.regions')
        .slice(1)
        .map((value) => value ?? NaN);
      expect(sum(all.slice(0, -1))).toBe(all.at(-1));
      expect(all.at(-1)).toBe(snapshot.headline.actions);
    }
  });

  it('add up to the sums of the section on money', () => {
    for (const { snapshot, page } of samples) {
      const bySource = rowsUnder(page, 'figures.sources');
      for (const { source, planned, secured } of snapshot.finance.bySource) {
        const rows = bySource.filter(([name]) => name?.text.trim() === source);
        expect(rows.length).toBeGreaterThan(0);
        expect(sum(column(rows, 2))).toBeCloseTo(planned.amount, 6);
        expect(sum(column(rows, 3))).toBeCloseTo(secured.amount, 6);
      }
      const { costsPlanned, fundingPlanned, fundingSecured } = snapshot.finance;
      const shown = sumsUnder(page, 'figures.costs')
        .slice(1)
        .map((value) => value ?? 0);
      expect(shown).toEqual([costsPlanned, fundingPlanned, fundingSecured].map(({ amount }) => amount));
    }
  });
});

describe('a chart', () => {
  it('has all of its numbers in a table', () => {
    const snapshot = randomSnapshot(1);
    const page = pageOf(snapshot);
    const [status, ...others] = page.querySelectorAll('figure figcaption a').map(targetOf);
    expect([status, ...others]).toEqual(['figures.regions', 'figures.progress']);
    expect(rowsUnder(page, 'figures.regions')).toHaveLength(snapshot.plans.length);
    expect(rowsUnder(page, 'figures.progress')).toHaveLength(snapshot.headline.progress?.actions.length ?? NaN);
    expect(page.getElementById('time.rounds')?.querySelectorAll('tbody tr')).toHaveLength(snapshot.history.length);
    // The chart of a region shows its actions; each of them stands under its status with the same two figures.
    for (const { ref, progress, gone } of snapshot.plans.flatMap(({ actions }) => actions)) {
      const row = page
        .querySelectorAll('[id^="status."]')
        .flatMap(({ id }) => rowsUnder(page, id))
        .find(([name]) => targetOf(name?.querySelector('a') ?? null) === actionAnchor(ref));
      expect(numberIn(row?.[2]?.text)).toBe(progress);
      expect(numberIn(row?.[3]?.text)).toBe(gone);
    }
  });
});
