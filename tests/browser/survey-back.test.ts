import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
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

/** One of Limburg's actions, as one of its contacts has it open. */
async function open(contact: string, action: number, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await page.goto(await linkInMail(run, contact, '/survey'));
  await page.click(`.tasks a >> nth=${action}`);
  return page;
}

async function saveAndLeave(page: Page, done: string): Promise<void> {
  await page.fill('[name=done]', done);
  await page.click('.acts button.second');
  await page.waitForURL((url) => !url.pathname.includes('/actions/'));
}

describe.each([
  { javaScript: true, action: 0 },
  { javaScript: false, action: 1 },
])('The back button, JavaScript $javaScript,', ({ javaScript, action }) => {
  test('does not bring an older text over a newer one', async () => {
    const first = await open('partner-limburg@example.org', action, javaScript);
    await saveAndLeave(first, 'From the first');
    const second = await open('programme-limburg@example.org', action, javaScript);
    await saveAndLeave(second, 'From the second, and longer');

    await first.goBack();
    await first.waitForLoadState();
    expect(await first.inputValue('[name=done]')).toBe('From the second, and longer');
    await first.click('.acts button.second');
    await first.waitForURL((url) => !url.pathname.includes('/actions/'));

    await second.click(`.tasks a >> nth=${action}`);
    expect(await second.inputValue('[name=done]')).toBe('From the second, and longer');
    await Promise.all([first.context().close(), second.context().close()]);
  });

  test('brings back what was typed and not saved, as long as nobody has saved since', async () => {
    const page = await open('partner-limburg@example.org', action, javaScript);
    if (javaScript) await page.context().route('**/actions/**', (route) => route.abort());
    await page.fill('[name=results]', 'Typed, and not saved');
    if (javaScript) page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(run.url);
    await page.context().unroute('**/actions/**');

    await page.goBack();
    await page.waitForLoadState();
    expect(await page.inputValue('[name=results]')).toBe('Typed, and not saved');
    await page.click('.acts button.second');
    await page.waitForURL((url) => !url.pathname.includes('/actions/'));
    await page.click(`.tasks a >> nth=${action}`);
    expect(await page.inputValue('[name=results]')).toBe('Typed, and not saved');
    await page.context().close();
  });
});
