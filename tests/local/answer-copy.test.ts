import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../local/demo/browser.ts';
import { newestLink } from '../../local/demo/mailbox.ts';
import { visitSurvey } from '../../local/demo/partner.ts';
import { readScript } from '../../local/demo/read-script.ts';
import type { LocalRun } from '../../local/run.ts';
import { startWithFirstRound } from '../browser/running-stack.ts';

let run: LocalRun;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ run, stop } = await startWithFirstRound());
  const { rounds } = readScript('examples/s3chem/answers.yaml', run.project);
  const visit = rounds['2019-05']?.find(({ by }) => by === 'lombardy');
  if (!visit) throw new Error('Lombardy answers in the first round');
  await visitSurvey(run, visit);
});
afterAll(() => stop());

const address = 'partner-lombardy@example.org';

/** Where the page of thanks leads to for a copy. */
async function copyLink(): Promise<string> {
  const done = await openBrowser().open(`${await newestLink(run, address, '/survey')}/done`);
  const [link, ...others] = done.html.querySelectorAll('a').filter((a) => a.getAttribute('href')?.includes('/copies/'));
  if (!link || others.length > 0) throw new Error('expected one link to a copy');
  return new URL(link.getAttribute('href') ?? '', done.url).href;
}

test('who has submitted downloads a copy, set by the deployed bundle with the rights that its role has', async () => {
  const answer = await fetch(await copyLink());

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toContain('s3chem-lombardy-2019-05-revision-1.pdf');
  const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
});

test('whoever asks for what is not there is told whom to ask', async () => {
  const link = await copyLink();
  for (const wrong of [link.replace('/copies/1', '/copies/2'), link.replace('/copies/', 'x/copies/')]) {
    const answer = await fetch(wrong);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
    expect(await answer.text()).toContain(run.project.coordinator.email);
  }
});
