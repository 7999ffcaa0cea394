import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { axeFindings } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { press } from './press.ts';
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

const partner = 'partner-isw@example.org';
/** As long as addresses of offices get. */
const colleague = 'office-for-regional-development-and-innovation@department.ministry.example.org';

async function openOnPhone(link: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(link);
  return page;
}

/** Without axe's findings, and nothing to be pushed aside on the narrowest phone. */
async function expectGood(page: Page): Promise<void> {
  expect(await axeFindings(page), await page.title()).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth'), page.url()).toBeLessThanOrEqual(320);
}

test('A partner passes the survey on, the colleague saves with a link of their own, and loses it again', async () => {
  const page = await openOnPhone(`${await linkInMail(run, partner, '/survey')}?language=en`);
  await press(page.locator('main a[href*="/pass-on"]'));
  await page.fill('[name=email]', 'office@');
  await page.fill('[name=note]', 'Please look at <b>action 2</b>.');
  await press(page.locator('.acts button'));
  await expectGood(page);
  expect(await page.inputValue('[name=note]')).toBe('Please look at <b>action 2</b>.');

  await page.fill('[name=email]', colleague);
  await page.selectOption('[name=language]', 'pl');
  await press(page.locator('.acts button'));
  await expectGood(page);
  expect(await page.locator('main').innerText()).toContain(colleague);

  await run.idle();
  const theirs = await openOnPhone(await linkInMail(run, colleague, '/survey'));
  expect(await theirs.getAttribute('html', 'lang')).toBe('pl');
  await expectGood(theirs);
  expect(await theirs.locator('main a[href*="/pass-on"]').count()).toBe(0);
  const home = theirs.url();
  await press(theirs.locator('.tasks a >> nth=0'));
  await theirs.check('[name=stage][value=in-preparation]');
  await press(theirs.locator('.acts button >> nth=0'));

  await page.reload();
  expect(await page.locator('main').innerText()).toMatch(/passed on by .+; saved “.+” on /);
  await press(page.locator('main a[href*="/withdraw"]'));
  await expectGood(page);
  await press(page.locator('.acts button'));
  expect(await page.locator('main').innerText()).toContain('link withdrawn by ');

  expect((await theirs.goto(home))?.status()).toBe(410);
  await expectGood(theirs);
});
