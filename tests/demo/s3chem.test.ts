import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProjectFile } from '../../infra/project-file.ts';
import { snapshotSchema } from '../../shared/domain/report/snapshot.ts';
import { contactsOf } from '../../shared/domain/rounds/state.ts';
import { mailsIn, readSummary, startDemo } from './demo-process.ts';
import { expectSoundMail } from './sound-mail.ts';

const project = readProjectFile('examples/s3chem/project.yaml');
const out = mkdtempSync(join(tmpdir(), 'zwischenstand-demo-'));
let ended: { exitCode: number | null; output: string };

beforeAll(async () => {
  ended = await startDemo(['--out', out]).ended;
}, 600_000);
afterAll(() => rmSync(out, { recursive: true }));

test('the rehearsal of S3Chem ends well and says what it made', () => {
  expect(ended.output).not.toContain('errors');
  expect(ended.exitCode).toBe(0);
  expect(ended.output).toContain('summary.json');
  expect(readSummary(out).errors).toEqual([]);
});

describe('mails', () => {
  test('invitations go to every contact of every round, but to the address that came back only once', () => {
    const invitations = mailsIn(out).filter(({ kind }) => kind === 'invitation');
    const contacts = project.partners.flatMap((partner) => partner.contacts);

    expect(invitations).toHaveLength(readSummary(out).rounds.length * (contacts.length - 1) + 1);
    expect(mailsIn(out).filter(({ text }) => /^To: .*programme-limburg@example.org/m.test(text))).toHaveLength(1);
    expect(mailsIn(out).filter(({ kind }) => kind === 'unreachable')).toHaveLength(1);
  });

  test('no reminder follows an answer', () => {
    const mails = mailsIn(out);
    const late = project.plans.flatMap((plan) => {
      const contacts = contactsOf(project, plan.id).map(({ contact }) => contact.id);
      return mails.filter(
        ({ kind, round, contact }, index) =>
          /^(reminder|last-call)/.test(kind) &&
          contacts.includes(contact) &&
          mails
            .slice(0, index)
            .some(
              (before) =>
                before.kind.startsWith('receipt') && before.round === round && contacts.includes(before.contact),
            ),
      );
    });

    expect(late).toEqual([]);
  });

  test('nobody is written to twice about the same', () => {
    const names = mailsIn(out).map(({ round, kind, contact }) => `${round} ${kind} ${contact}`);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('a link is the same in each mail of a round', () => {
    const links = new Map<string, Set<string>>();
    for (const { round, contact, text } of mailsIn(out)) {
      const unfolded = text.replace(/=\r?\n/g, '');
      const link = /\/survey\/[\w-]+\/[\w-]+\/[\w-]+\/[\w-]{20,}/.exec(unfolded)?.[0];
      if (link) links.set(`${round} ${contact}`, (links.get(`${round} ${contact}`) ?? new Set()).add(link));
    }

    expect(links.size).toBeGreaterThan(30);
    for (const [name, found] of links) expect([name, found.size]).toEqual([name, 1]);
  });
});

test('every mail is sound, and says the same as text and as HTML', async () => {
  const folder = join(out, 'mail');
  const names = readdirSync(folder);

  expect(names.length).toBeGreaterThan(100);
  for (const name of names) await expectSoundMail(readFileSync(join(folder, name)));
});

describe('reports', () => {
  const reported = ['meeting-13', 'meeting-14', 'final-conference'];

  test('lie in a folder for each meeting, in four forms', () => {
    expect(readdirSync(join(out, 'report')).sort()).toEqual(reported.toSorted());
    for (const meeting of reported) {
      const begin = (file: string) =>
        readFileSync(join(out, 'report', meeting, file))
          .subarray(0, 5)
          .toString('latin1');
      expect(begin('report.pdf')).toBe('%PDF-');
      expect(begin('report.xlsx').slice(0, 2)).toBe('PK');
      expect(begin('internal.html').toLowerCase()).toBe('<!doc');
    }
  });

  test('the one ahead of Magdeburg rests on the round of January, and does not hide who has not answered', () => {
    const snapshot = snapshotSchema.parse(
      JSON.parse(readFileSync(join(out, 'report/meeting-13/report.json'), 'utf8')) as unknown,
    );

    expect(snapshot.round?.id).toBe('2020-01');
    expect(snapshot.day <= '2020-02-12').toBe(true);
    expect(snapshot.response.never).toEqual(['wallonia']);
    expect(snapshot.headline.byStatus['no-answer']).toContain('wallonia/action-1');
    expect(snapshot.headline.progress?.actions).not.toContain('wallonia/action-1');
    const html = readFileSync(join(out, 'report/meeting-13/internal.html'), 'utf8');
    for (const { region } of project.plans) expect(html).toContain(region);
  });

  test('each was mailed to the coordinator, with the PDF', () => {
    const ready = mailsIn(out).filter(({ kind }) => kind === 'report-ready');

    expect(ready).toHaveLength(readSummary(out).reports.length);
    for (const { text } of ready) expect(text).toContain('Content-Type: application/pdf');
  });
});
