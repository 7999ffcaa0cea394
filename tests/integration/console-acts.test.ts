import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailIdOfTag } from '../../shared/domain/rounds/mail.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { readAudit } from '../../shared/store/audit.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { parseMail } from '../ses.ts';
import { sesEvent, startMailing, type Mailing } from '../mailing.ts';
import { signedIn } from './console-visitor.ts';

const opening = '2020-01-15T08:00:00Z';
const firstReminder = '2020-01-24T08:00:00Z';
const round = '2020-01';

let mailing: Mailing;
let post: (path: string, form: Record<string, string>, at: string) => Promise<{ status: number; body: string }>;
let page: (at: string) => Promise<string>;

beforeEach(async () => {
  mailing = await startMailing(smallProject);
  const visitor = await signedIn(mailing, opening);
  post = (path, form, at) => visitor.post(`/${path}`, form, at);
  page = async (at) => (await visitor.open('', at)).body;
  await mailing.tick(opening);
});
afterEach(() => mailing.close());

const sentSince = (count: number) => mailing.sent().slice(count).sort();
const acts = async () => (await readAudit(mailing.table)).map(({ what }) => what).filter((what) => what !== 'imported');
const current = async () => (await readProjectAndState(mailing.table))?.state.rounds.at(-1);

describe('a round that is paused', () => {
  it('writes to nobody, does not close, and has its deadline moved by the days of the pause', async () => {
    const before = mailing.sent().length;
    expect((await post('pause', { round }, '2020-01-23T08:00:00Z')).status).toBe(303);
    expect(await page('2020-01-23T08:00:00Z')).toContain('Paused since');
    await mailing.tick(firstReminder);
    await mailing.tick('2020-02-04T08:00:00Z');
    await mailing.tick('2020-02-06T08:00:00Z');
    expect(sentSince(before)).toEqual([]);
    expect(await page('2020-02-07T08:00:00Z')).toContain('0 of 2 regions have answered');

    await post('resume', { round }, '2020-02-07T08:00:00Z');
    await mailing.tick('2020-02-07T08:15:00Z');
    // Fifteen days: from 5 to 20 February.
    expect(sentSince(before)).toEqual(['anna', 'bernd', 'celina'].map((contact) => `extension-2020-02-20.${contact}`));
    await mailing.tick('2020-02-10T08:00:00Z');
    expect(sentSince(before).filter((id) => id.startsWith('reminder-1'))).toHaveLength(3);
    expect(await acts()).toEqual(['paused', 'resumed']);
  });

  it('is paused and resumed once, however often the buttons are pressed', async () => {
    await Promise.all([1, 2, 3].map(() => post('pause', { round }, '2020-01-23T08:00:00Z')));
    await Promise.all([1, 2, 3].map(() => post('resume', { round }, '2020-01-24T08:00:00Z')));

    expect(await acts()).toEqual(['paused', 'resumed']);
    expect((await current())?.extensions).toHaveLength(1);
    expect((await current())?.round.pausedAt).toBeUndefined();
  });
});

describe('a round that is closed early', () => {
  it('reminds nobody any more, tells everybody once, and can be opened again', async () => {
    const before = mailing.sent().length;
    await Promise.all([1, 2].map(() => post('close', { round }, '2020-01-22T10:00:00Z')));
    expect(await page('2020-01-22T10:01:00Z')).toContain('You closed the round on');
    await mailing.tick('2020-01-22T10:15:00Z');
    await mailing.tick(firstReminder);
    const told = ['anna', 'bernd', 'celina'].map((contact) => `round-closed.${contact}`);
    expect(sentSince(before)).toEqual(told);

    await post('extend', { plan: 'south', deadline: '2020-02-07' }, '2020-01-27T08:00:00Z');
    await mailing.tick('2020-01-27T08:15:00Z');
    expect(sentSince(before)).toEqual(['extension-2020-02-07.celina', ...told]);
    expect((await acts())[0]).toBe('closed');
  });

  it('stays as it is when a page of another round is still open somewhere', async () => {
    expect((await post('close', { round: '2019-10' }, '2020-01-22T10:00:00Z')).status).toBe(404);
    expect((await current())?.round.closed).toBeUndefined();
  });
});

describe('a region that is left out', () => {
  it('gets no more mails, is not counted, and can be asked after all', async () => {
    const before = mailing.sent().length;
    await post('skip', { round, plan: 'south' }, '2020-01-23T08:00:00Z');
    expect(await page('2020-01-23T08:00:00Z')).toContain('0 of 1 regions have answered');
    await mailing.tick(firstReminder);
    expect(sentSince(before)).toEqual(['reminder-1.anna', 'reminder-1.bernd']);

    await post('unskip', { round, plan: 'south' }, '2020-01-27T08:00:00Z');
    await mailing.tick('2020-01-31T08:00:00Z');
    expect(sentSince(before)).toContain('reminder-2.celina');
    await post('skip', { round, plan: 'south' }, '2020-01-31T09:00:00Z');
    expect(await page('2020-01-31T09:00:00Z')).toContain('0 of 1 regions have answered');
    expect(await acts()).toEqual(['skipped', 'unskipped', 'skipped']);
  });

  it('stays asked, and counted, once the round is over, and in a round that the page did not show', async () => {
    const over = '2020-02-06T08:00:00Z';
    expect((await post('skip', { round, plan: 'south' }, over)).status).toBe(303);
    expect(await page(over)).toContain('0 of 2 regions have answered');
    expect((await post('skip', { round: '2019-10', plan: 'south' }, '2020-01-23T08:00:00Z')).status).toBe(404);
    expect(await acts()).toEqual([]);
  });

  it('counts once it has answered all the same', async () => {
    await post('skip', { round, plan: 'south' }, '2020-01-23T08:00:00Z');
    const answer = { round, plan: 'south', revision: 1, submittedAt: firstReminder, submittedBy: 'celina' };
    await submitAnswer(mailing.table, answerSchema.parse({ ...answer, actions: {}, planAnswer: {} }));

    expect(await page('2020-01-27T08:00:00Z')).toContain('1 of 2 regions have answered');
  });
});

describe('the next round', () => {
  it('is opened by hand, with the deadline that was chosen, and not once more by its calendar', async () => {
    expect(await page('2020-02-10T08:00:00Z')).toContain('Open the next round now');
    const form = { round: '2020-04', deadline: '2020-03-02' };
    await Promise.all([1, 2].map(() => post('open', form, '2020-02-10T08:00:00Z')));
    expect(await page('2020-02-10T08:01:00Z')).toContain('opens within a quarter of an hour');
    await mailing.tick('2020-02-10T08:15:00Z');

    expect((await current())?.round).toMatchObject({ ...{ id: '2020-04', deadline: '2020-03-02' } });
    expect(mailing.sent().filter((id) => id.startsWith('invitation'))).toHaveLength(6);
    await mailing.tick('2020-04-15T07:00:00Z');
    expect((await readProjectAndState(mailing.table))?.state.rounds).toHaveLength(2);
    expect(await acts()).toEqual(['round-requested']);
  });

  it('is not offered while a round is open', async () => {
    expect(await page(firstReminder)).not.toContain('Open the next round now');
    await post('open', { round: '2020-04', deadline: '2020-03-02' }, firstReminder);
    expect(await acts()).toEqual([]);
  });
});

describe('an address that does not work', () => {
  const invitation = { kind: 'invitation', round, plan: 'south', contact: 'celina' } as const;
  const to = (address: string) =>
    mailing.ses.taken.filter((mail) => mail.to.includes(address)).map(({ tags }) => mailIdOfTag(tags['mail'] ?? ''));

  beforeEach(() => mailing.mailEvent(sesEvent(invitation, 'Bounce', '2020-01-15T08:05:00Z')));

  it('is corrected in the console, and is invited', async () => {
    await post('correct-address', { contact: 'celina', email: 'office@south.example.org' }, '2020-01-16T08:00:00Z');
    await mailing.tick('2020-01-16T08:15:00Z');

    expect(to('office@south.example.org')).toEqual(['invitation-2.celina']);
    expect(await acts()).toEqual(['address-corrected']);
  });

  it('is tried again when it is left as it is, and the coordinator learns if it fails once more', async () => {
    await mailing.tick('2020-01-15T08:15:00Z');
    await post('correct-address', { contact: 'celina', email: 'celina@example.org' }, '2020-01-16T08:00:00Z');
    await mailing.tick('2020-01-16T08:15:00Z');
    expect(to('celina@example.org')).toEqual(['invitation.celina', 'invitation-2.celina']);

    await mailing.mailEvent(sesEvent({ ...invitation, number: 2 }, 'Bounce', '2020-01-16T08:20:00Z'));
    await mailing.tick('2020-01-16T08:30:00Z');
    expect(mailing.sent().filter((id) => id.startsWith('unreachable'))).toHaveLength(2);
    expect(await acts()).toEqual(['address-retried']);
  });

  it.each([
    ['nonsense', 'Please enter an email address'],
    ['anna@example.org', 'Another contact of the project already has this address'],
  ])('is not replaced by %s, which stays in its field', async (email, message) => {
    const { status, body } = await post('correct-address', { contact: 'celina', email }, '2020-01-16T08:00:00Z');

    expect([status, body.includes(message), body.includes(`value="${email}"`)]).toEqual([422, true, true]);
    expect(await acts()).toEqual([]);
  });
});

describe('the history', () => {
  it('tells what was done, the latest first', async () => {
    await post('skip', { round, plan: 'south' }, '2020-01-23T08:00:00Z');
    await post('extend', { plan: '*', deadline: '2020-02-12' }, '2020-01-24T08:00:00Z');

    const text = await page('2020-01-24T09:00:00Z');
    expect(text.indexOf('More time for all regions')).toBeGreaterThan(0);
    expect(text.indexOf('More time for all regions')).toBeLessThan(text.indexOf('Left out: South'));
  });
});

describe('a sign-in that is asked for', () => {
  const { email } = smallProject.coordinator;
  const signIns = () => mailing.sent().filter((id) => id.startsWith('sign-in'));
  const ask = async (at: string) => {
    await Promise.all([1, 2, 3].map(() => post('sign-in', { email }, at)));
    await mailing.tick(at);
  };

  it('is mailed once in five minutes, whoever asks, and the next one once it has been used', async () => {
    await ask('2020-01-16T08:00:00Z');
    await ask('2020-01-16T08:04:59Z');
    expect(signIns()).toHaveLength(1);

    const [mail] = await Promise.all(mailing.ses.taken.slice(-1).map(parseMail));
    const link = /\/console\/(sign-in\/\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect((await post(link, {}, '2020-01-16T08:04:59Z')).status).toBe(303);
    await ask('2020-01-16T08:04:59Z');
    expect(signIns()).toHaveLength(2);

    await ask('2020-01-16T08:05:00Z');
    expect(signIns()).toHaveLength(3);
  });
});
