import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordCompiling } from '../../shared/store/compiling.ts';
import { addReport, readNotes } from '../../shared/store/reports.ts';
import { readAudit } from '../../shared/store/audit.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { crashingAt } from '../failing-table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { startMailing, type Mailing } from '../mailing.ts';
import { signedIn, type ConsoleVisitor } from './console-visitor.ts';

const opening = '2020-01-15T08:00:00Z';
const at = '2020-02-10T09:00:00Z';
const notes = '/reports/iwg-13/notes';
const release = '/reports/iwg-13/release';
const typed = { basedOn: '0', foreword: 'Read page two.', 'remark.south': 'We call.' };

let mailing: Mailing;
let visitor: ConsoleVisitor;
beforeEach(async () => {
  mailing = await startMailing(smallProject);
  await mailing.tick(opening);
  visitor = await signedIn(mailing, opening);
});
afterEach(() => mailing.close());

const state = async () => (await readProjectAndState(mailing.table))?.state;
const requests = async () => (await state())?.compileRequests.map(({ id }) => id);
const acts = async () => (await readAudit(mailing.table)).map(({ what }) => what).filter((what) => what !== 'imported');

describe('foreword and remarks', () => {
  it('are saved once and ask for one report, however often the button is pressed', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(notes, typed, at)));

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await readNotes(mailing.table, 'iwg-13')).toMatchObject({
      version: 1,
      foreword: 'Read page two.',
      remarks: [{ plan: 'south', text: 'We call.' }],
    });
    expect(await requests()).toEqual(['notes.iwg-13.1']);
    expect(await acts()).toEqual(['notes-saved']);
  });

  it.each([1, 2, 3])(
    'come into a report although the function died at its write %i: the next try finds the rest',
    async (write) => {
      const dying = await signedIn(mailing, opening, crashingAt(mailing.table, { write, when: 'after' }));
      await dying.post(notes, typed, at);

      expect((await visitor.post(notes, typed, at)).status).toBe(303);

      expect(await requests()).toEqual(['notes.iwg-13.1']);
    },
  );

  it('are followed on the page while they are made into a report: regions read, then files written', async () => {
    await visitor.post(notes, typed, at);
    const [request = ''] = (await requests()) ?? [];
    const shown = async () => (await visitor.open('/reports/iwg-13', at)).body;
    expect(await shown()).not.toContain('Regions read');

    const compiling = { request, regions: { read: 1, of: 2 }, files: [], ofFiles: 9 };
    await recordCompiling(mailing.table, 'iwg-13', compiling);
    expect(await shown()).toContain('Regions read: 1 of 2. Files written: 0 of 9.');

    await recordCompiling(mailing.table, 'iwg-13', { ...compiling, request: 'schedule' });
    expect(await shown()).not.toContain('Regions read');
  });

  it('that are too long are given back whole, with what is wrong', async () => {
    const foreword = `${'Long. '.repeat(900)}The end.`;
    const { status, body } = await visitor.post(notes, { ...typed, foreword }, at);

    expect(status).toBe(422);
    for (const words of ['The end.', 'We call.', 'This text has 5408 characters'])
      expect(body.includes(words)).toBe(true);
    expect(await readNotes(mailing.table, 'iwg-13')).toBeUndefined();
    expect(await requests()).toEqual([]);
  });

  it('of a form that is not ours are nothing', async () => {
    expect((await visitor.post(notes, { basedOn: 'x', 'remark.elsewhere': 'Who?' }, at)).status).toBe(303);
    expect(await readNotes(mailing.table, 'iwg-13')).toMatchObject({ foreword: '', remarks: [] });
    expect((await visitor.post('/reports/nowhere/notes', typed, at)).status).toBe(404);
  });
});

describe('a release', () => {
  it('is one, however often the button is pressed, and of no revision that there is not', async () => {
    await addReport(mailing.table, {
      meeting: 'iwg-13',
      revision: 1,
      folder: 'iwg-13/folder',
      compiledAt: at,
      request: 'schedule',
      round: '2020-01',
    });
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(release, { revision: '1' }, at)));

    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await state())?.releases).toHaveLength(1);
    expect(await acts()).toEqual(['release-requested']);
    for (const revision of ['2', '01', '']) expect((await visitor.post(release, { revision }, at)).status).toBe(404);
  });

  it('says who gets it, also for a report whose round is long over', async () => {
    for (const opens of ['2020-04-15T07:00:00Z', '2020-07-15T07:00:00Z', '2020-10-15T07:00:00Z'])
      await mailing.tick(opens);
    const report = { meeting: 'iwg-13', revision: 1, folder: 'iwg-13/folder', compiledAt: at, request: 'schedule' };
    await addReport(mailing.table, { ...report, round: '2020-01' });

    expect((await visitor.open('/reports/iwg-13', '2020-11-01T09:00:00Z')).body).toContain('3 contacts');
  });
});
