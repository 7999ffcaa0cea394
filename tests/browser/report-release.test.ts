import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { stepTo } from '../../local/stepping.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { launchChromium } from './chromium.ts';
import { expectAccessible, signIn, unfold } from './console-session.ts';
import { press } from './press.ts';
import { linkInMail, startWithFirstRound } from './running-stack.ts';

const foreword = 'Two regions report.\n\n<b>Please</b> read the second page first.';
const remark = 'We call them in the week after the meeting.';

let browser: Browser;
let run: LocalRun;
let stop: () => Promise<void>;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zwischenstand-project-'));
  const file = join(folder, 'project.yaml');
  writeFileSync(file, JSON.stringify(smallProject));
  [browser, { run, stop }] = await Promise.all([launchChromium(), startWithFirstRound(file)]);
  page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
});

const review = () => `${run.url}/console/reports/iwg-13`;
const formTo = (end: string): Locator => page.locator(`form[action$="${end}"]`);
const text = (of = page) => of.locator('main').innerText();
const reports = async () => (await readProjectAndState(run.table))?.state.reports ?? [];

async function send(form: Locator): Promise<void> {
  await unfold(page);
  await press(form.locator('button[type=submit]'));
  await run.idle();
  await page.reload();
}

async function save(of: Page, typed: Record<string, string>): Promise<void> {
  await unfold(of);
  for (const [name, value] of Object.entries(typed)) await of.fill(`[name="${name}"]`, value);
  await press(of.locator('form[action$="/notes"] button[type=submit]'));
}

const statusOf = async (path: string) => (await fetch(new URL(path, run.url))).status;

test('a report is reviewed, added to, released and shared', { timeout: 180_000 }, async () => {
  await signIn(page, run);
  await page.goto(review());
  expect(await text()).toContain('No report has been compiled');
  await send(formTo('/compile'));
  expect(await text()).toContain('a draft that only you can see');
  await expectAccessible(page);

  const other = await page.context().newPage();
  await other.goto(review());
  await save(page, { foreword, 'remark.south': remark });
  await run.idle();
  await page.goto(review());
  expect(await text()).toContain('Revision 2');

  // Another window that has not seen this loses nothing and takes nothing away.
  await save(other, { foreword: 'Written elsewhere.' });
  expect(await text(other)).toContain('Stored meanwhile');
  expect(await text(other)).toContain('Please');
  expect(await other.locator('[name=foreword]').inputValue()).toBe('Written elsewhere.');
  await expectAccessible(other);
  await other.close();
  expect(await reports()).toHaveLength(2);

  await page.goto(`${review()}?earlier=1&later=2`);
  expect(await text()).toContain('The foreword is another.');
  expect(await text()).toContain('South');
  await expectAccessible(page);

  // Before it is released, nobody else can read any of it.
  expect(await statusOf('/reports/iwg-13')).toBe(404);

  await page.goto(review());
  await unfold(page);
  expect(await formTo('/release').innerText()).toContain('3 contacts get a mail');
  const before = run.mails().length;
  await send(formTo('/release'));
  expect(await text()).toContain('released on');
  expect(await formTo('/release').count()).toBe(0);
  await stepTo(run, addMinutes(run.clock.now(), 24 * 60));
  const shared = run
    .mails()
    .slice(before)
    .filter(({ tags }) => tags['mail']?.startsWith('report-shared'));
  expect(shared.map(({ to }) => to[0]).sort()).toEqual(['anna@example.org', 'bernd@example.org', 'celina@example.org']);

  const partner = await browser.newPage();
  const link = (await linkInMail(run, 'celina@example.org', '/survey')).replace(/[.,]$/, '');
  expect(link).toMatch(/\/reports\/iwg-13\/2$/);
  await partner.goto(link);
  expect(await partner.locator('html').getAttribute('lang')).toBe('pl');
  await expectAccessible(partner);
  const blocked: string[] = [];
  partner.on('console', (message) => blocked.push(message.text()));
  await partner.locator('a[href$="/internal.pl.html"]').click();
  const report = await text(partner);
  for (const words of ['<b>Please</b> read the second page first.', remark]) expect(report).toContain(words);
  await expectAccessible(partner);
  expect(blocked).toEqual([]);
  for (const [file, type] of [
    ['internal.pl.pdf', 'application/pdf'],
    ['slides.de.html', 'text/html'],
    ['internal.en.csv', 'text/csv'],
  ] as const) {
    const answer = await fetch(`${link}/${file}`);
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }

  await partner.goto(`${run.url}/reports/iwg-13`);
  expect(await text(partner)).not.toContain(remark);
  expect(await text(partner)).not.toContain('Please');
  await expectAccessible(partner);
  const elsewhere = await partner
    .locator('.languages a')
    .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
  expect(elsewhere.map((href) => href.split('/').at(-1)).sort()).toEqual([
    'public.de.html',
    'public.en.pdf',
    'public.pl.html',
  ]);
  for (const href of elsewhere) expect((await fetch(href)).status).toBe(200);
  await partner.close();

  const { pathname } = new URL(link);
  for (const path of [
    pathname.replace(/2$/, '1'),
    pathname.replace('/celina/', '/anna/'),
    `${pathname}/public.pl.html`,
    `${pathname}/report.json`,
    '/reports/iwg-13/internal.en.html',
    '/reports/iwg-13/report.json',
    '/reports/closing',
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});

test('a correction takes the place of what was released, which stays as it is', { timeout: 180_000 }, async () => {
  await signIn(page, run);
  const publicEdition = async () => (await fetch(`${run.url}/reports/iwg-13/public.en.html`)).text();
  const released = await publicEdition();
  await page.goto(review());
  await page.check('[name=isForewordPublic]');
  await save(page, { foreword: 'Corrected, for everybody.' });
  await run.idle();
  expect((await publicEdition()) === released).toBe(true);

  await page.goto(review());
  const before = run.mails().length;
  await send(formTo('/release'));
  await stepTo(run, addMinutes(run.clock.now(), 24 * 60));
  expect((await publicEdition()).includes('Corrected, for everybody.')).toBe(true);
  const shared = run
    .mails()
    .slice(before)
    .filter(({ tags }) => tags['mail']?.startsWith('report-shared'));
  expect(shared).toHaveLength(3);

  const link = await linkInMail(run, 'anna@example.org', '/survey');
  const outdated = await (await fetch(link.replace(/3$/, '2'))).text();
  expect(outdated.includes('A later revision has taken the place of this one')).toBe(true);
});
