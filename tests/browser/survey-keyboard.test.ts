import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { axeFindings } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { linkInMail, startWithFirstRound } from './running-stack.ts';

let browser: Browser;
let run: LocalRun;
let stop: () => Promise<void>;

beforeAll(async () => {
  [browser, { run, stop }] = await Promise.all([launchChromium(), startWithFirstRound()]);
});
afterAll(async () => {
  await browser.close();
  await stop();
});

const mostPresses = 150;

/** Presses a key until what has the focus matches, as somebody without a mouse does. */
async function pressUntil(page: Page, key: string, selector: string): Promise<void> {
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${selector} cannot be reached by ${key} on ${await page.title()}`);
}

/** Goes to a button or link and presses it. */
async function go(page: Page, selector: string): Promise<void> {
  await pressUntil(page, 'Tab', selector);
  expect(await isFocusSeen(page), `the focus on ${selector}`).toBe(true);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

/** What has the focus shows it, within the window and under nothing else. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const element = document.activeElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && (element.contains(seen) || seen?.contains(element));
  })()`);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  await pressUntil(page, 'Tab', `[name=${name}]`);
  await page.keyboard.press('Space');
  if (!(await page.evaluate(`document.activeElement.value === '${value}'`)))
    await pressUntil(page, 'ArrowDown', `[name=${name}][value=${value}]`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await pressUntil(page, 'Tab', `[name=${name}]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

async function expectAccessible(page: Page, language: string): Promise<void> {
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  expect(await axeFindings(page), await page.title()).toEqual([]);
}

describe.each(languages)('By keyboard alone, in %s', (language) => {
  test('the whole survey is answered, checked and submitted', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${await linkInMail(run, 'partner-mazovia@example.org', '/survey')}?language=${language}`);
    await expectAccessible(page, language);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#content');
    await page.keyboard.press('Enter');
    await go(page, '.tasks a');
    while (new URL(page.url()).pathname.includes('/actions/')) {
      await expectAccessible(page, language);
      await choose(page, 'stage', 'in-implementation');
      await type(page, 'progress', '25');
      await choose(page, 'assessment', 'on-track');
      await type(page, 'done', `Done, in ${language}.`);
      await go(page, '.acts button');
    }
    for (const path of ['/plan', '/questions']) {
      if (!new URL(page.url()).pathname.endsWith(path)) continue;
      await expectAccessible(page, language);
      await go(page, '.acts button');
    }
    expect(new URL(page.url()).pathname).toMatch(/\/check$/);
    await expectAccessible(page, language);
    await go(page, '.acts button');
    expect(new URL(page.url()).pathname).toMatch(/\/done$/);
    await expectAccessible(page, language);
    expect(await page.locator('main').innerText()).toContain(`Done, in ${language}.`);
    await go(page, '.back');
    await go(page, 'a[href*="/pass-on"]');
    await expectAccessible(page, language);
    await page.context().close();
  });
});
