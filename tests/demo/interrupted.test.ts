import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { killDemo, mailsIn, readSummary, startDemo } from './demo-process.ts';

const out = mkdtempSync(join(tmpdir(), 'zwischenstand-demo-'));
const calm = mkdtempSync(join(tmpdir(), 'zwischenstand-demo-'));
afterAll(() => [out, calm].forEach((folder) => rmSync(folder, { recursive: true })));

/** Up to the end of the first round: opening, answers, reminders. */
const firstRound = ['--until', '2019-06-07'];

function mailsTaken(): number {
  const folder = join(out, 'data/mail');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).length : 0;
}

test('a rehearsal that is killed again and again goes on where it was, and comes to the same end', async () => {
  const kills = [1, 6, 11, 15, 20];
  for (const count of kills) {
    const demo = startDemo(['--out', out, ...firstRound]);
    await vi.waitUntil(() => mailsTaken() >= count, { timeout: 120_000, interval: 5 });
    killDemo(demo);
    await demo.ended;
  }
  const { exitCode, output } = await startDemo(['--out', out, ...firstRound]).ended;
  await startDemo(['--out', calm, ...firstRound]).ended;

  expect(output).toContain('going on where the last run was stopped');
  expect(output).not.toContain('round 2019-05 opens');
  expect(exitCode).toBe(0);
  expect(readSummary(out).mails.byKind).toEqual(readSummary(calm).mails.byKind);
  expect(readSummary(out).rounds).toEqual(readSummary(calm).rounds);
  const names = mailsIn(out).map(({ round, kind, contact }) => `${round} ${kind} ${contact}`);
  // A kill between the mail server's word and its record in the table sends that one mail again: one for each kill at most.
  expect(names.length - new Set(names).size).toBeLessThanOrEqual(kills.length);
}, 900_000);
