import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paged } from '../../functions/compile-report/slides/pages.ts';
import { renderSlides } from '../../functions/compile-report/slides/slides.tsx';
import { fitted, linesIn } from '../../functions/compile-report/slides/fitting.ts';
import { languages } from '../../shared/domain/project/language.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { slideTexts } from '../../shared/texts/slides/index.ts';
import { axeFindings } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/served-page.ts';
import { hostileAnswers, hostileProject, hostileTexts, longTexts } from '../fixtures/hostile-texts.ts';
import { firstRound, fullAnswers, secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { smallProject } from '../fixtures/small-project.ts';

const full = snapshotOf();
const empty = snapshotOf({ answers: [], rounds: [secondRound] });
const older = snapshotOf({ answers: fullAnswers.filter(({ round }) => round === firstRound.id) });
const hostile = snapshotOf({ project: hostileProject, answers: hostileAnswers });
const beforeAllRounds = snapshotOf({ answers: [], rounds: [] });
const noPlans: Project = { ...smallProject, plans: [], partners: [], meetings: smallProject.meetings.slice(0, 1) };
const bare = snapshotOf({ project: noPlans, answers: [], rounds: [] });

const title = 'Weiterentwicklung der Förderrichtlinie für Forschungs- und Entwicklungsvorhaben kleiner Unternehmen';
/** Forty regions with up to a dozen actions each, all with long titles. */
const large: Project = {
  ...smallProject,
  plans: Array.from({ length: 40 }, (_, plan) => ({
    ...(smallProject.plans[0] as Project['plans'][number]),
    id: `plan-${plan}`,
    region: `Zusammengesetzte Gebietskörperschaft Nummer ${plan}`,
    actions: Array.from({ length: plan % 13 }, (__, action) => ({
      ...(smallProject.plans[0]?.actions[0] as Project['plans'][number]['actions'][number]),
      id: `action-${action}`,
      title: `${title} ${action}`,
    })),
  })),
};
const many = snapshotOf({ project: large, answers: [] });
const remarked = snapshotOf({
  notes: {
    language: 'pl',
    foreword: '',
    isForewordPublic: false,
    remarks: [{ plan: 'south', text: `Prosimy o rozmowę. ${'Termin jest bliski. '.repeat(60)}` }],
  },
});

const cases = { full, empty, older, hostile, beforeAllRounds, bare, many, remarked };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const show = (html: string, viewport = { width: 1280, height: 720 }) => serve(browser, html, { viewport });

const regionSlides = (page: Page, plan: string) => page.locator(`.slide[id^="region.${plan}."]`);

describe('what does not fit', () => {
  it('goes on on the next page, in order and complete', () => {
    const items = [3, 4, 2, 9, 1].map((height) => ({ height }));

    expect(paged(items, 7).map((page) => page.map(({ height }) => height))).toEqual([[3, 4], [2], [9], [1]]);
    expect(paged([], 7)).toEqual([]);
  });

  it('is shortened at a word, whatever is written', () => {
    const room = { width: 20, lines: 2 };

    expect(fitted(title, room)).toMatch(/^Weiterentwicklung der Förderrichtlinie.*\s…$/);
    expect(fitted('short', room)).toBe('short');
    for (const text of [...hostileTexts, ...longTexts, title, ''])
      expect(linesIn(fitted(text, room), room)).toBeLessThanOrEqual(2);
  });
});

describe('the texts of the slides', () => {
  it.each(languages)('are complete in %s', (language) => {
    const { texts } = slideTexts(language);

    expect(Object.keys(texts)).toEqual(Object.keys(slideTexts('en').texts));
    expect(Object.keys(texts.region)).toEqual(Object.keys(slideTexts('en').texts.region));
    for (const number of [1, 2, 5, 11])
      for (const words of [texts.region.attention(number, 11), texts.region.partlySilent(number, 11)])
        expect(words).toMatch(/^[^!"']*\b11\b[^!"']*$/);
  });

  it.each(languages)('make slides in %s without a gap', (language) => {
    for (const snapshot of Object.values(cases)) {
      const html = renderSlides(snapshot, language);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.replaceAll(/<style>.*?<\/style>/g, '')).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});

describe.each(Object.entries(cases))('the slides of %s', (_, snapshot) => {
  it.each([
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
  ])('fit onto their stage of $width by $height', async (viewport) => {
    const { page } = await show(renderSlides(snapshot, 'de'), viewport);
    const slides = await page.locator('.slide').evaluateAll((all) =>
      all.map((slide) => ({
        id: slide.id,
        isTooHigh: slide.scrollHeight > innerHeight || slide.getBoundingClientRect().height > innerHeight + 0.5,
        isTooWide: slide.scrollWidth > innerWidth,
      })),
    );

    expect(slides.filter(({ isTooHigh, isTooWide }) => isTooHigh || isTooWide)).toEqual([]);
    await page.context().close();
  });

  it('are large enough for the back row', async () => {
    const { page } = await show(renderSlides(snapshot, 'pl'));
    const sizes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter((element) => !element.closest('.hidden, svg') && element.textContent.trim())
            .map((element) => parseFloat(getComputedStyle(element).fontSize)),
        );

    expect(Math.min(...(await sizes('.slide *')))).toBeGreaterThanOrEqual(22);
    expect(Math.min(...(await sizes('h1 .name, h2')))).toBeGreaterThanOrEqual(40);
    const letters = await page
      .locator('.chart.wide text')
      .evaluateAll((all) =>
        all.map((text) => Number(text.getAttribute('font-size')) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)),
      );
    expect(letters.filter((size) => size < 22)).toEqual([]);
    await page.context().close();
  });

  it('can be read by everybody, and on a phone', async () => {
    const { page } = await show(renderSlides(snapshot, 'de'));

    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.slide').count()).toBe((await page.locator('h2').count()) + 1);
    for (const width of [1000, 640, 320]) {
      await page.setViewportSize({ width, height: 480 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('need no other request and no script, and have each action on one slide of its region', async () => {
    const { page, asked, complaints } = await show(renderSlides(snapshot, 'en'));

    expect(asked).toEqual(['https://report.example.org/']);
    expect(complaints).toEqual([]);
    expect(await page.locator('script, [style], img, iframe, object, link:not([rel=icon])').count()).toBe(0);
    for (const plan of snapshot.plans) {
      const slides = regionSlides(page, plan.id);
      expect(await slides.count()).toBeGreaterThanOrEqual(1);
      expect(await slides.locator('tbody tr').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
        plan.actions.map(({ ref }) => `action.${ref.replace('/', '.')}`),
      );
    }
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const dead = await page
      .locator('a')
      .evaluateAll((links) =>
        links.filter((link) => !document.getElementById((link as HTMLAnchorElement).hash.slice(1))),
      );
    expect(dead).toEqual([]);
    await page.context().close();
  });
});

describe('the slides', () => {
  it('move on slide by slide with the keys', async () => {
    const { page } = await show(renderSlides(full, 'en'));
    const shown = async () => {
      await page.waitForTimeout(900);
      return page.evaluate(() => scrollY / innerHeight);
    };

    await page.keyboard.press('PageDown');
    expect(await shown()).toBe(1);
    await page.keyboard.press('Space');
    expect(await shown()).toBe(2);
    await page.keyboard.press('ArrowDown');
    expect(await shown()).toBe(3);
    await page.keyboard.press('PageUp');
    expect(await shown()).toBe(2);
  });

  it('say in numbers what the report says, and count each slide', async () => {
    const { page } = await show(renderSlides(full, 'en'));
    const slides = await page.locator('.slide').count();

    expect((await page.locator('#standing h2').innerText()).replaceAll('\u00a0', ' ')).toBe(
      '2 of 3 actions on track, 1 not due yet; progress 55% (+23 since 5 November 2019)',
    );
    expect(await page.locator('.figures .value').allInnerTexts()).toEqual(['2 of 3', '0 of 3', '55%', '2 of 2']);
    expect(await page.locator('.foot span:last-child').allInnerTexts()).toEqual(
      Array.from({ length: slides }, (_, index) => `${index + 1} of ${slides}`),
    );
    expect(await regionSlides(page, 'south').innerText()).toMatch(/Vouchers .*On track.*40%/s);
    expect(await regionSlides(page, 'south').locator('[lang=pl]').allInnerTexts()).toContain('Zgoda na przedłużenie.');
  });

  it('have one for each region that finds room on it, and fill it with what the region is proud of', async () => {
    const { page } = await show(renderSlides(full, 'en'));

    for (const { id, said } of full.plans) {
      expect(await regionSlides(page, id).count()).toBe(1);
      const isTold = (await regionSlides(page, id).innerText()).includes('Highlights');
      expect(isTold).toBe(Boolean(said?.answer.highlights));
    }
    expect(full.plans.some(({ said }) => said?.answer.highlights)).toBe(true);
  });

  it('say plainly that an answer is older, or that there is none', async () => {
    const { page } = await show(renderSlides(older, 'en'));
    expect(await regionSlides(page, 'south').innerText()).toContain('Older answer, of 2 November 2019');
    await page.setContent(renderSlides(empty, 'en'));
    expect(await page.locator('#decisions').innerText()).toContain('No answer in this round: North and South.');
    expect(await page.locator('#decisions h2').innerText()).toBe('What needs a decision');
    expect(await regionSlides(page, 'north').innerText()).toContain('That does not mean that there is no progress.');
    expect(await regionSlides(page, 'north').locator('h2').innerText()).toBe('North: no answer');
  });

  it('carry the coordinator’s remark in its language', async () => {
    const { page } = await show(renderSlides(remarked, 'en'));
    const remark = regionSlides(page, 'south').locator('h3 + p [lang=pl]');

    expect(await remark.innerText()).toMatch(/^Prosimy o rozmowę\. .*\s…$/);
  });

  it('stay light on a dark screen', async () => {
    const { page } = await show(renderSlides(full, 'en'));
    await page.emulateMedia({ colorScheme: 'dark' });

    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await axeFindings(page)).toEqual([]);
  });

  it('print one slide a page', async () => {
    for (const snapshot of [full, hostile, many]) {
      const { page } = await show(renderSlides(snapshot, 'de'));
      const slides = await page.locator('.slide').count();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(slides);
    }
  });

  it('hide no character and run nothing that somebody wrote', () => {
    expect(renderSlides(hostile, 'en')).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ud800-\udbff](?![\udc00-\udfff])|<script|<img/,
    );
  });
});
