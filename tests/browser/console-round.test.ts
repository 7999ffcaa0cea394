import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { recordSending, recordUnreachable } from '../../shared/store/mails.ts';
import { axeFindings } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { press } from './press.ts';
import { linkInMail, startWithFirstRound } from './running-stack.ts';

let browser: Browser;
let run: LocalRun;
let stop: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  [browser, { run, stop }] = await Promise.all([launchChromium(), startWithFirstRound()]);
  page = await browser.newPage();
  const { email } = run.project.coordinator;
  await page.goto(`${run.url}/console`);
  await page.fill('#email', email);
  await press(page.locator('main button'));
  await run.idle();
  await page.goto(await linkInMail(run, email, '/console/sign-in'));
  await press(page.locator('main button'));
});
afterAll(async () => {
  await browser.close();
  await stop();
});

const unfold = () =>
  page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");

/** Everything that is folded away is shown before it is judged, at both widths and in both colour schemes. */
async function expectAccessible(): Promise<void> {
  await unfold();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1000, height: 900 });
}

/** Unfolds what a form lies in, and presses its button. */
async function act(form: Locator): Promise<void> {
  await unfold();
  await press(form.locator('button'));
}

const region = (name: string) => page.locator('.tasks > li').filter({ hasText: name });

test('the coordinator mends an address, and sees why mails wait', async () => {
  const [contact] = run.project.partners.find(({ plan }) => plan === 'wallonia')?.contacts ?? [];
  const broken = { plan: 'wallonia', contact: contact?.id ?? '', address: contact?.email ?? '' };
  await recordUnreachable(run.table, { ...broken, reason: 'full', at: run.clock.now() });
  await recordSending(run.table, { perDay: 200, isSandbox: true, waiting: 3 });
  await page.reload();
  expect(await page.locator('.notice').innerText()).toContain('3 E-Mails warten');
  await expectAccessible();

  await region('Wallonia').locator('input[name=email]').fill('not an address');
  await page.evaluate("document.querySelectorAll('form').forEach((form) => { form.noValidate = true; })");
  await act(region('Wallonia').locator('form[action$="/correct-address"]'));
  expect(await region('Wallonia').locator('[role=alert]').innerText()).toContain('name@example.org');
  expect(await region('Wallonia').locator('input[name=email]').inputValue()).toBe('not an address');
  await expectAccessible();
  await region('Wallonia').locator('input[name=email]').fill('office-wallonia@example.org');
  await act(region('Wallonia').locator('form[action$="/correct-address"]'));
  expect(await region('Wallonia').innerText()).toContain('office-wallonia@example.org');
});

test('the coordinator leaves a region out, pauses the round, lets it go on, closes it and opens the next', async () => {
  await act(region('Limburg').locator('form[action$="/skip"]'));
  expect(await page.locator('h1').innerText()).toContain('0 von 6');
  await act(page.locator('form[action$="/pause"]'));
  expect(await page.locator('form[action$="/resume"]').isVisible()).toBe(true);
  await expectAccessible();
  await act(page.locator('form[action$="/resume"]'));
  expect(await page.locator('form[action$="/resume"]').count()).toBe(0);
  await act(page.locator('form[action$="/close"]'));
  expect(await page.locator('form[action$="/open"]').count()).toBe(1);
  await expectAccessible();
  await act(page.locator('form[action$="/open"]'));
  expect(await page.locator('form[action$="/open"]').count()).toBe(0);
  expect(await page.locator('main > details dl').textContent()).toContain('Limburg');
});
