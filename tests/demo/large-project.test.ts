import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, expect, test } from 'vitest';
import { mailsIn, readSummary, startDemo } from './demo-process.ts';

const out = mkdtempSync(join(tmpdir(), 'zwischenstand-demo-'));
afterAll(() => rmSync(out, { recursive: true }));

test('forty partners with hostile texts are rehearsed without an error, and nothing that they wrote gets out of its place', async () => {
  const folder = 'tests/fixtures/large';
  const options = ['--project', `${folder}/project.yaml`, '--answers', `${folder}/answers.yaml`, '--out', out];

  const { exitCode, output } = await startDemo(options).ended;

  expect(output).not.toMatch(/errors?:/);
  expect(exitCode).toBe(0);
  expect(readSummary(out).reports.length).toBeGreaterThan(0);
  const pages = readdirSync(join(out, 'report')).map((meeting) =>
    readFileSync(join(out, 'report', meeting, 'internal.html'), 'utf8'),
  );
  const mails = await Promise.all(mailsIn(out).map(({ text }) => PostalMime.parse(text)));
  for (const html of [...pages, ...mails.map((mail) => mail.html ?? '')]) {
    expect(html).not.toMatch(/<(script|img|iframe|object)/i);
  }
  for (const { subject = '' } of mails) expect(subject).not.toMatch(/[\r\n]/);
}, 900_000);
