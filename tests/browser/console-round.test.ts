import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { recordUnreachable } from '../../shared/store/addresses.ts';
import { recordSending } from '../../shared/store/mails.ts';
import { launchChromium } from './chromium.ts';
import { expectAccessible, signIn, unfold } from './console-session.ts';
import { press } from './press.ts';
import { startWithFirstRound } from './running-stack.ts';

let browser: Browser;
let run: LocalRun;
let stop: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  [browser, { run, stop }] = await Promise.all([launchChromium(), startWithFirstRound()]);
  page = await browser.newPage();
  await signIn(page, run);
});
afterAll(async () => {
  await browser.close();
  await stop();
});

/** Unfolds what a form lies in, and presses its button. */
async function act(form: Locator): Promise<void> {
  await unfold(page);
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
  await expectAccessible(page);

  await region('Wallonia').locator('input[name=email]').fill('not an address');
  await page.evaluate("document.querySelectorAll('form').forEach((form) => { form.noValidate = true; })");
  await act(region('Wallonia').locator('form[action$="/correct-address"]'));
  expect(await region('Wallonia').locator('[role=alert]').innerText()).toContain('name@example.org');
  expect(await region('Wallonia').locator('input[name=email]').inputValue()).toBe('not an address');
  await expectAccessible(page);
  await region('Wallonia').locator('input[name=email]').fill('office-wallonia@example.org');
  await act(region('Wallonia').locator('form[action$="/correct-address"]'));
  expect(await region('Wallonia').innerText()).toContain('office-wallonia@example.org');
});

test('the coordinator leaves a region out, pauses the round, lets it go on, closes it and opens the next', async () => {
  await act(region('Limburg').locator('form[action$="/skip"]'));
  expect(await page.locator('h1').innerText()).toContain('0 von 6');
  await act(page.locator('form[action$="/pause"]'));
  expect(await page.locator('form[action$="/resume"]').isVisible()).toBe(true);
  await expectAccessible(page);
  await act(page.locator('form[action$="/resume"]'));
  expect(await page.locator('form[action$="/resume"]').count()).toBe(0);
  await act(page.locator('form[action$="/close"]'));
  expect(await page.locator('form[action$="/open"]').count()).toBe(1);
  await expectAccessible(page);
  await act(page.locator('form[action$="/open"]'));
  expect(await page.locator('form[action$="/open"]').count()).toBe(0);
  expect(await page.locator('main > details dl').textContent()).toContain('Limburg');
});
