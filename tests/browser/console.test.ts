import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { stepTo } from '../../local/stepping.ts';
import { addMinutes } from '../../shared/domain/time.ts';
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

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), `${colorScheme}: ${await page.title()}`).toEqual([]);
  }
}

test('the coordinator signs in by a mailed link, gives more time, compiles a report and opens it', async () => {
  const page = await browser.newPage();
  const { email } = run.project.coordinator;
  await page.goto(`${run.url}/console`);
  await expectAccessible(page);
  await page.fill('#email', email);
  await press(page.locator('main button'));
  await expectAccessible(page);
  await run.idle();
  const link = await linkInMail(run, email, '/console/sign-in');
  await page.goto(link);
  await expectAccessible(page);
  await press(page.locator('main button'));
  expect(await page.locator('h1').innerText()).toContain('0');
  await expectAccessible(page);

  const region = page.locator('.tasks > li').filter({ hasText: 'Asturias' });
  await region.locator('details:has(select) summary').click();
  await region.locator('select').selectOption('2019-06-12');
  await press(region.locator('details:has(select) button'));
  expect(await page.locator('.tasks > li').filter({ hasText: 'Asturias' }).innerText()).toContain('12. Juni 2019');

  await page.locator('details:has(#deadline-for-all) summary').click();
  await expectAccessible(page);
  await page.selectOption('#deadline-for-all', '2019-06-14');
  await press(page.locator('form:has(#deadline-for-all) button'));
  expect(await page.locator('.lead').innerText()).toContain('14. Juni 2019');
  expect(await page.locator('.tasks > li').filter({ hasText: 'Asturias' }).innerText()).toContain('14. Juni 2019');

  await stepTo(run, addMinutes(run.clock.now(), 60));
  await page.reload();
  const wallonia = page.locator('.tasks > li').filter({ hasText: 'Wallonia' });
  await wallonia
    .locator('details', { has: page.locator('form[action$="/remind"]') })
    .locator('summary')
    .click();
  await expectAccessible(page);
  expect(await wallonia.locator('form[action$="/remind"]').innerText()).toContain('partner-wallonia@example.org');
  await press(wallonia.locator('form[action$="/remind"] button'));
  expect(await wallonia.locator('form[action$="/remind"]').count()).toBe(0);
  const before = run.mails().length;
  await stepTo(run, addMinutes(run.clock.now(), 30));
  const sent = run
    .mails()
    .slice(before)
    .filter(({ tags }) => tags['mail']?.startsWith('extra-reminder'));
  expect(sent.map(({ to }) => to)).toEqual([['partner-wallonia@example.org']]);

  await press(page.locator('.tasks > li').filter({ hasText: 'Magdeburg' }).locator('button'));
  await run.idle();
  await page.reload();
  await expectAccessible(page);
  const report = page.locator('a[href*="/internal."][href$=".html"]').first();
  const blocked: string[] = [];
  page.on('console', (message) => blocked.push(message.text()));
  await report.click();
  await expectAccessible(page);
  expect(blocked).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.close();

  const other = await browser.newPage();
  await other.goto(link);
  await expectAccessible(other);
  expect(await other.locator('main form').count()).toBe(0);
  await other.close();
});

test('the console is nobody else’s', async () => {
  const page = await browser.newPage();
  const mails = run.mails().length;
  await page.goto(`${run.url}/console/reports/meeting-13/1/report.json`);
  expect(new URL(page.url()).pathname).toBe('/console/sign-in');
  await page.fill('#email', 'partner-lombardy@example.org');
  await press(page.locator('main button'));
  await run.idle();

  expect(run.mails()).toHaveLength(mails);
  await page.close();
});

test('the front leads to inboxes and through time', async () => {
  const page = await browser.newPage();
  await page.goto(run.url);
  await expectAccessible(page);
  await page.click('text=partner-lombardy@example.org');
  await expectAccessible(page);
  await page.click('.tasks a >> nth=0');
  await expectAccessible(page);
  await page.frameLocator('iframe').locator('a').first().click();
  await page.waitForURL(/\/survey\//);

  await page.goto(run.url);
  const before = run.clock.now();
  await page.click('text=Step to what is due next');
  expect(run.clock.now() > before).toBe(true);
  await page.fill('#date', 'tomorrow');
  await page.getByRole('button', { name: 'Move on', exact: true }).click();
  await expectAccessible(page);
  expect(await page.locator('[role=alert]').innerText()).toContain('tomorrow');
  await page.close();
});
