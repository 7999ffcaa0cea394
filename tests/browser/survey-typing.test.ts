import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { launchChromium } from './chromium.ts';
import { linkInMail, startWithFirstRound } from './running-stack.ts';

let browser: Browser;
let run: LocalRun;
let stop: () => Promise<void>;
let page: Page;

beforeAll(async () => {
  [browser, { run, stop }] = await Promise.all([launchChromium(), startWithFirstRound()]);
});
afterAll(async () => {
  await browser.close();
  await stop();
});

/** The first action of Lombardy, as it is open in a window of its own. */
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  await page.goto(await linkInMail(run, 'partner-lombardy@example.org', '/survey'));
  await page.click('.tasks a >> nth=0');
});
afterEach(() => page.context().close());

const line = () => page.locator('.saving');
const saved = () =>
  line()
    .filter({ hasText: /\d\d:\d\d/ })
    .waitFor();
const doneOnServer = async () => {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const text = await other.inputValue('[name=done]');
  await other.close();
  return text;
};

describe('While somebody types', () => {
  test('the text is saved, and the time told', async () => {
    await page.fill('[name=done]', 'Typed, and nothing pressed');
    await saved();
    expect(await line().getAttribute('role')).toBe('status');
    expect(await doneOnServer()).toBe('Typed, and nothing pressed');
  });

  test('a dead network keeps the text in the page, says so, and saves when it is back', async () => {
    await page.fill('[name=done]', 'Before the tunnel');
    await saved();
    await page.context().setOffline(true);
    await page.fill('[name=done]', 'In the tunnel');
    await line().filter({ hasText: 'Nessuna connessione' }).waitFor();

    await page.click('.acts button >> nth=0');
    await page.click('.back');
    expect(await page.inputValue('[name=done]')).toBe('In the tunnel');

    await page.context().setOffline(false);
    await saved();
    expect(await doneOnServer()).toBe('In the tunnel');
  });

  test('what is far too large stays in the page, which says so', async () => {
    const texts = ['done', 'results', 'obstaclesText', 'needs', 'newPlayers', 'transferConditions'];
    for (const name of texts) await page.fill(`[name=${name}]`, name.padEnd(600_000, '.'));
    await line().filter({ hasText: 'superano insieme' }).waitFor();
    await page.click('.acts button >> nth=0');
    await page.click('.back');
    for (const name of texts) expect((await page.inputValue(`[name=${name}]`)).slice(0, name.length)).toBe(name);

    for (const name of texts) await page.fill(`[name=${name}]`, `${name}, shortened`);
    await saved();
    expect(await doneOnServer()).toBe('done, shortened');
  });

  test('leaving is warned of as long as something is not saved', async () => {
    await page.context().setOffline(true);
    await page.fill('[name=done]', 'Not saved');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await page.inputValue('[name=done]')).toBe('Not saved');

    await page.context().setOffline(false);
    await saved();
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
  });

  test('a link and a button save first', async () => {
    await page.fill('[name=done]', 'Then back to the list');
    await page.click('.back');
    await page.waitForURL((url) => !url.pathname.includes('/actions/'));
    await page.click('.tasks a >> nth=0');
    expect(await page.inputValue('[name=done]')).toBe('Then back to the list');
    await page.fill('[name=done]', 'Then on');
    await page.check('[name=stage][value=in-preparation]');
    await page.fill('[name=progress]', '10');
    await page.check('[name=assessment][value=at-risk]');
    const action = page.url();
    await page.click('.acts button >> nth=0');
    await page.waitForURL((url) => url.href !== action);
    await page.goto(action);
    expect(await page.inputValue('[name=done]')).toBe('Then on');
  });

  test('another language loses nothing', async () => {
    await page.fill('[name=results]', 'Half a sentence');
    await page.fill('[name=costsToDate]', '1.250,50');
    await page.click('.languages button[lang=en]');
    await page.waitForURL(/language=en/);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.inputValue('[name=results]')).toBe('Half a sentence');
    expect(await page.inputValue('[name=costsToDate]')).toBe('1250.5');
  });

  test('the enter key does what the page’s own button does', async () => {
    await page.check('[name=stage][value=in-preparation]');
    await page.fill('[name=done]', 'x');
    await page.check('[name=assessment][value=at-risk]');
    await page.fill('[name=progress]', '12');
    const before = page.url();
    await page.press('[name=progress]', 'Enter');
    await page.waitForURL((url) => url.href !== before);
    expect(new URL(page.url()).search).toBe('');
  });

  test('two windows lose nothing to each other', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.fill('[name=needs]', 'From the first');
    await saved();
    await other.fill('[name=needs]', 'From the second');
    await other.locator('.saving:not(:empty)').waitFor();
    await other.click('.acts button >> nth=0');
    await other.waitForLoadState();
    await other.locator('.other').first().waitFor();
    expect(await other.inputValue('[name=needs]')).toBe('From the second');
    expect(await other.locator('.other').first().textContent()).toContain('From the first');
    // Typing on does not decide.
    await other.fill('[name=results]', 'More from the second');
    await other.locator('.saving:not(:empty)').waitFor();
    await page.reload();
    expect(await page.inputValue('[name=needs]')).toBe('From the first');
    const asked = other.waitForEvent('dialog');
    void other.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    await other.click('text=Scarta le mie risposte');
    await other.waitForURL((url) => url.pathname.includes('/actions/'));
    expect(await other.inputValue('[name=needs]')).toBe('From the first');
    await other.close();
  });

  test('the letters that are left are told near the limit, as people count them', async () => {
    await page.fill('[name=needs]', '👩‍👩‍👧‍👦'.repeat(4_990));
    expect(await page.locator('[name=needs] + p').innerText()).toMatch(/: 10$/);
    await page.fill('[name=needs]', 'x'.repeat(5_003));
    expect(await page.locator('[name=needs] + p').innerText()).toMatch(/: 3$/);
    await page.fill('[name=needs]', 'short');
    expect(await page.locator('[name=needs] + p').innerText()).toBe('');
  });
});
