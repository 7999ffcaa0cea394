import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { axeFindings } from '../browser/axe.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/served-page.ts';
import { hostileAnswers, hostileProject, hostileTexts, longTexts } from '../fixtures/hostile-texts.ts';
import { firstRound, fullAnswers, secondRound, snapshotOf } from '../fixtures/report-facts.ts';

const full = snapshotOf();
const empty = snapshotOf({ answers: [], rounds: [secondRound] });
const hostile = snapshotOf({ project: hostileProject, answers: hostileAnswers });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the page as the console serves it. */
const read = (html: string, { width = 1200, dark = false } = {}) =>
  serve(browser, html, { viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });

describe.each([
  ['a full round', full],
  ['an empty round', empty],
  ['hostile texts', hostile],
])('the page of %s', (_, snapshot) => {
  it.each([
    { width: 1200, dark: false },
    { width: 1200, dark: true },
    { width: 320, dark: false },
  ])('is accessible and fits, with $width pixels and dark: $dark', async (surroundings) => {
    const { page } = await read(renderHtml(composeInternal(snapshot, 'de')), surroundings);

    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(surroundings.width);
  });

  it('needs no other request, no script, and no more than its policy allows', async () => {
    const { page, asked, complaints } = await read(renderHtml(composeInternal(snapshot, 'en')));

    expect(asked).toEqual(['https://report.example.org/']);
    expect(complaints).toEqual([]);
    expect(await page.locator('script, [style], img, iframe, object, link:not([rel=icon])').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe('0px');
  });
});

describe('the first page', () => {
  it('begins with a headline that can be checked, and says since when', async () => {
    const { page } = await read(renderHtml(composeInternal(full, 'en')));

    expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toBe(
      '2 of 3 actions on track, 1 not due yet; progress 55% (+23 since 5 November 2019)',
    );
    expect(await page.locator('.figures .value').allInnerTexts()).toEqual(['2 of 3', '0 of 3', '55%', '2 of 2']);
  });

  it('never takes no answer for no progress', async () => {
    const { page } = await read(renderHtml(composeInternal(empty, 'en')));

    expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toBe(
      '0 of 3 actions on track, 3 without an answer',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/progress:? 0/i);
    expect(await page.locator('.front').innerText()).toContain('No answer in this round: North and South.');
  });
});

describe('what partners wrote', () => {
  it('is shown letter by letter, in their language and direction, with its line breaks', async () => {
    const { page } = await read(renderHtml(composeInternal(hostile, 'en')));
    const quotes = page.locator('.facts .quote', { hasText: 'one line' });
    const first = quotes.first();

    const shown = (await first.textContent()) ?? '';
    for (const text of hostileTexts.filter((candidate) => !/[\u0000-\u001f\u202e]/.test(candidate)))
      expect(shown).toContain(text);
    for (const text of longTexts) expect(shown).toContain(text);
    expect(shown).toContain('one line\nanother\n\n\nand a last');
    expect(await first.getAttribute('dir')).toBe('auto');
    expect(await quotes.evaluateAll((all) => all.every((quote) => quote.hasAttribute('lang')))).toBe(true);
    expect(await first.evaluate((quote) => getComputedStyle(quote).whiteSpace)).toBe('pre-line');
  });

  it('turns no direction round and hides no character', () => {
    expect(renderHtml(composeInternal(hostile, 'en'))).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069\ud800-\udbff](?![\udc00-\udfff])/,
    );
  });

  it('carries the language of its writer', async () => {
    const { page } = await read(renderHtml(composeInternal(full, 'en')));

    expect(await page.locator('[lang=de]', { hasText: 'Alle Projekte erfasst.' }).count()).toBeGreaterThan(0);
    expect(await page.locator('[lang=pl]', { hasText: 'Przetarg unieważniono.' }).count()).toBeGreaterThan(0);
  });
});

describe('a region', () => {
  it('sets the computed assessment beside the own one, and says where they disagree', async () => {
    const { page } = await read(renderHtml(composeInternal(full, 'en')));
    const south = page.locator('#region-south');

    expect(await south.locator('.remark').allInnerTexts()).toContain(
      'The own assessment (On track) is brighter than the figures suggest (Off track). Please talk about it.',
    );
    expect(await south.innerText()).toContain('expected to end 6 months later than planned');
  });

  it('dates an answer from an earlier round', async () => {
    const older = snapshotOf({ answers: fullAnswers.filter(({ round }) => round === firstRound.id) });
    const { page } = await read(renderHtml(composeInternal(older, 'en')));

    expect(await page.locator('#region-south').innerText()).toContain('Older answer, of 2 November 2019');
  });

  it('can be reached from wherever an action is named', async () => {
    const { page } = await read(renderHtml(composeInternal(full, 'en')));

    const dead = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(dead).toEqual([]);
  });
});
