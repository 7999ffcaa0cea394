import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMail } from '../../local/front/read-mail.ts';
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

/** On the narrowest phone, nothing is cut off or has to be pushed aside. */
async function expectToFit(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth'), `width of ${page.url()}`).toBeLessThanOrEqual(
    320,
  );
  await page.setViewportSize(size);
}

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), `${colorScheme}: ${await page.title()}`).toEqual([]);
  }
  await expectToFit(page);
}

/** What somebody whose action is under way answers; everything else is left as it is. */
async function fillInAction(page: Page, done: string): Promise<void> {
  await page.check('[name=stage][value=in-implementation]');
  await page.fill('[name=progress]', '25');
  await page.check('[name=assessment][value=on-track]');
  await page.fill('[name=done]', done);
  await page.fill('[name=results]', longLink);
}

/** Wider than a phone, and nowhere a place to break it. */
const longLink = `https://ec.europa.eu/${'regional_policy'.repeat(6)}/report.pdf`;

describe.each([
  { name: 'without JavaScript', javaScriptEnabled: false, address: 'partner-isw@example.org' },
  { name: 'with JavaScript', javaScriptEnabled: true, address: 'partner-mazovia@example.org' },
])('A partner, $name', ({ javaScriptEnabled, address }) => {
  test('opens the link of the mail, answers page by page, checks, submits, and gets a receipt', async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    // axe needs the page's timers: it looks at these pages in the walk that has them.
    const expectPage = javaScriptEnabled ? expectAccessible : expectToFit;
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).origin));
    await page.goto(await linkInMail(run, address, '/survey'));
    await expectPage(page);

    const home = page.url();
    const tasks = await page
      .locator('.tasks a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const actions = tasks.filter((href) => href.includes('/actions/'));
    for (const [index, href] of actions.entries()) {
      await page.goto(new URL(href, home).href);
      if (index === 0) await expectPage(page);
      await fillInAction(page, `Work on action ${index + 1} has begun: “contracts” & <first steps>.`);
      const shown = page.url();
      await page.click('main .acts button >> nth=0');
      await page.waitForURL((url) => url.href !== shown);
    }
    for (const href of tasks.filter((task) => /\/(plan|questions)(\?|$)/.test(task))) {
      await page.goto(new URL(href, home).href);
      await expectPage(page);
      const shown = page.url();
      await page.click('main .acts button >> nth=0');
      await page.waitForURL((url) => url.href !== shown);
    }
    await page.goto(new URL(tasks.find((href) => /\/check(\?|$)/.test(href)) ?? '', home).href);
    await expectPage(page);
    expect(await page.locator('main').innerText()).toContain('“contracts” & <first steps>');
    await press(page.locator('main form button[type=submit]'));

    expect(new URL(page.url()).pathname).toMatch(/\/done$/);
    await expectPage(page);
    expect(new Set(requests)).toEqual(new Set([run.url]));
    expect(await context.cookies()).toEqual([]);
    await run.idle();
    const receipt = run.mails().findLast(({ to }) => to.includes(address));
    expect(receipt?.tags['mail']).toMatch(/^receipt-1/);
    expect(receipt && (await readMail(receipt, run.url)).text).toContain('Work on action 1 has begun');
    await context.close();
  });
});

test('what is wrong is said at the top and beside the field, and everything typed is still there', async () => {
  const page = await browser.newPage();
  await page.goto(await linkInMail(run, 'partner-lombardy@example.org', '/survey'));
  await page.click('.tasks a >> nth=0');
  await page.check('[name=stage][value=completed]');
  await page.fill('[name=progress]', 'nearly all');
  await page.fill('[name=results]', 'Not lost');
  await press(page.locator('main .acts button >> nth=0'));

  const summary = page.locator('.errors');
  await summary.waitFor();
  expect(await summary.locator('a').count()).toBeGreaterThanOrEqual(2);
  await expectAccessible(page);
  expect(await page.inputValue('[name=progress]')).toBe('nearly all');
  expect(await page.inputValue('[name=results]')).toBe('Not lost');
  await summary.locator('a').first().click();
  expect(await page.evaluate('document.activeElement?.getAttribute("name") ?? location.hash')).not.toBe('');
  await page.close();
});

test('an unknown link gets a plain page, in the language of the browser', async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  const link = await linkInMail(run, 'partner-lombardy@example.org', '/survey');
  const response = await page.goto(`${link.slice(0, -4)}AAAA`);

  expect(response?.status()).toBe(404);
  expect(await page.getAttribute('html', 'lang')).toBe('de');
  await expectAccessible(page);
  await context.close();
});

test('a reminder is stopped by a button, and not by opening the link', async () => {
  const page = await browser.newPage();
  const link = await linkInMail(run, 'partner-asturias@example.org', '/survey');
  await page.goto(`${link}/stop-reminders`);
  await expectAccessible(page);
  await press(page.locator('main form button'));

  await expectAccessible(page);
  expect(await page.locator('main form').count()).toBe(0);
  await page.close();
});

test('after the deadline the link shows what was answered, and a page that is still open loses nothing', async () => {
  const page = await browser.newPage();
  await page.goto(await linkInMail(run, 'partner-lombardy@example.org', '/survey'));
  await page.click('.tasks a >> nth=0');
  const before = run.clock.now();
  run.clock.moveTo('2019-06-20T08:00:00Z');
  await page.fill('[name=done]', 'Typed while the round closed');
  await page.click('main .acts button >> nth=0');
  await page.locator('[role=alert]').waitFor();

  expect(before < run.clock.now()).toBe(true);
  await expectAccessible(page);
  expect(await page.locator('main').innerText()).toContain('Typed while the round closed');
  await page.goto(await linkInMail(run, 'partner-isw@example.org', '/survey'));
  await expectAccessible(page);
  expect(await page.locator('main').innerText()).toContain('Work on action 1 has begun');
  await page.close();
});
