import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailId, type Mail } from '../../shared/domain/rounds/mail.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { readRevisions, submitAnswer } from '../../shared/store/answers.ts';
import { addAuditEntry, readAudit } from '../../shared/store/audit.ts';
import { readDrafts, saveDraft, type Draft } from '../../shared/store/drafts.ts';
import { keys } from '../../shared/store/keys.ts';
import { addLink, linkKey } from '../../shared/store/links.ts';
import {
  claimMail,
  recordOutcome,
  recordRefused,
  recordSent,
  releaseMail,
  type Claim,
} from '../../shared/store/mails.ts';
import { addReport, readReports } from '../../shared/store/reports.ts';
import { lastAnswers, openRound, storedRoundsFrom } from '../../shared/store/rounds.ts';
import { addSession, endSession, readSession } from '../../shared/store/sessions.ts';
import { readSurvey } from '../../shared/store/survey.ts';
import { makeTable, type TestTable } from '../table.ts';

let store: TestTable;
beforeAll(async () => {
  store = await makeTable('small');
});
afterAll(() => store.close());

const at = '2020-01-15T08:00:00Z';
const answerOf = (round: string, revision = 1, plan = 'north') =>
  answerSchema.parse({
    round,
    plan,
    revision,
    submittedAt: at,
    submittedBy: 'anna',
    actions: {},
    planAnswer: { topics: `revision ${revision}` },
  });

describe('a fact', () => {
  it('is written once: of two at the same moment one succeeds, and nothing is overwritten', async () => {
    const first = answerOf('facts');
    const second = { ...first, submittedBy: 'bernd' };

    const written = await Promise.all([submitAnswer(store.table, first), submitAnswer(store.table, second)]);

    expect(written.filter(Boolean)).toHaveLength(1);
    const revisions = await readRevisions(store.table, 'facts', 'north');
    expect(revisions).toEqual([written[0] ? first : second]);
  });

  it('of each kind stands as it was written first', async () => {
    const round = { id: 'once', opensAt: at, openedAt: at, deadline: '2020-02-05' };
    await openRound(store.table, round);
    await openRound(store.table, { ...round, openedAt: '2020-01-15T08:15:00Z' });
    const report = { meeting: 'iwg-13', revision: 1, compiledAt: at, request: 'schedule', folder: 'a' };
    expect([await addReport(store.table, report), await addReport(store.table, { ...report, folder: 'b' })]).toEqual([
      true,
      false,
    ]);

    const stored = storedRoundsFrom(await store.table.query('PROJECT#small'));
    expect(stored).toEqual([{ ...round, extensions: [] }]);
    expect(await readReports(store.table)).toEqual([report]);
  });
});

describe('answers', () => {
  it('come in the order of their revisions, beyond nine', async () => {
    for (const revision of [10, 2, 1, 11, 9]) await submitAnswer(store.table, answerOf('many', revision));

    const revisions = await readRevisions(store.table, 'many', 'north');
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 9, 10, 11]);
    expect(await lastAnswers(store.table, 'many')).toEqual([answerOf('many', 11)]);
  });

  it('of a plan are not those of a plan whose name begins alike', async () => {
    await submitAnswer(store.table, answerOf('alike', 1, 'north-east'));

    expect(await readRevisions(store.table, 'alike', 'north')).toEqual([]);
  });

  it('that fill more than a page of the table are read to the end', async () => {
    const long = 'x'.repeat(300_000);
    for (const plan of ['a', 'b', 'c', 'd', 'e']) {
      const answer = answerOf('large', 1, plan);
      await submitAnswer(store.table, { ...answer, planAnswer: { ...answer.planAnswer, highlights: long } });
    }

    expect((await lastAnswers(store.table, 'large')).map(({ plan }) => plan)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a draft', () => {
  const draft = (version: number, savedBy: string): Draft => ({
    page: 'plan',
    values: { topics: savedBy, interests: ['south/vouchers'] },
    version,
    savedAt: at,
    savedBy,
    language: 'en',
    isConfirmed: true,
  });

  it('is saved on top of the version that it is based on, and never over another’s', async () => {
    const save = (version: number, by: string) => saveDraft(store.table, 'drafts', 'north', draft(version, by));

    expect(await save(1, 'anna')).toBe(true);
    expect(await save(1, 'bernd')).toBe(false);
    expect(await save(2, 'bernd')).toBe(true);
    expect(await save(2, 'anna')).toBe(false);
    expect(await save(4, 'anna')).toBe(false);
    expect(await readDrafts(store.table, 'drafts', 'north')).toEqual([draft(2, 'bernd')]);
  });

  it('is saved by one of two at the same moment', async () => {
    const saved = await Promise.all(
      ['anna', 'bernd'].map((by) => saveDraft(store.table, 'race', 'north', draft(1, by))),
    );

    expect(saved.filter(Boolean)).toHaveLength(1);
  });

  it('is not made by a save that is based on none', async () => {
    expect(await saveDraft(store.table, 'none', 'north', draft(2, 'anna'))).toBe(false);
    expect(await readDrafts(store.table, 'none', 'north')).toEqual([]);
  });
});

describe('a claim', () => {
  const freshMail = (): Mail => ({ kind: 'invitation', round: 'claims', plan: 'north', contact: randomUUID() });
  const claim = (changes: Partial<Claim> = {}): Claim => ({
    id: randomUUID(),
    message: 'one',
    delivery: 1,
    at,
    until: '2020-01-15T08:45:00Z',
    ...changes,
  });
  const take = (mail: Mail, changes: Partial<Claim> = {}) => claimMail(store.table, mail, claim(changes));

  it('is given to one of several at the same moment', async () => {
    const mail = freshMail();
    const taken = await Promise.all(['one', 'two', 'three'].map((message) => take(mail, { message })));

    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  it('keeps others out until it ends', async () => {
    const mail = freshMail();
    await take(mail);

    expect(await take(mail, { message: 'other', at: '2020-01-15T08:44:59Z' })).toBe(false);
    expect(await take(mail, { message: 'other', at: '2020-01-15T08:45:00Z', until: '2020-01-15T09:30:00Z' })).toBe(
      true,
    );
  });

  it('is taken over by the next delivery of its own message, and by no copy of this delivery', async () => {
    const mail = freshMail();
    await take(mail);

    expect(await take(mail)).toBe(false);
    expect(await take(mail, { delivery: 2 })).toBe(true);
    expect(await take(mail, { delivery: 2 })).toBe(false);
  });

  it('is the same claim when its request is sent again because the answer got lost', async () => {
    const mail = freshMail();
    const asked = claim();

    expect([await claimMail(store.table, mail, asked), await claimMail(store.table, mail, asked)]).toEqual([
      true,
      true,
    ]);
  });

  it('is free again once it is given back', async () => {
    const mail = freshMail();
    await take(mail);
    await releaseMail(store.table, mail);

    expect(await take(mail, { message: 'other' })).toBe(true);
  });

  it('is given to nobody for what is sent or refused, or of which SES says that it was sent', async () => {
    const [sent, refused, confirmed] = [freshMail(), freshMail(), freshMail()];
    for (const mail of [sent, refused, confirmed]) await take(mail);
    await recordSent(store.table, sent, at, 'message');
    await recordRefused(store.table, refused, at);
    await recordOutcome(store.table, keys.mail('small', confirmed), 'sentAt', at);

    for (const mail of [sent, refused, confirmed]) {
      expect(await take(mail, { delivery: 9, at: '2021-01-01T00:00:00Z' }), mailId(mail)).toBe(false);
    }
  });
});

describe('a session', () => {
  const session = { kind: 'sign-in', createdAt: at, endsAt: '2020-01-15T08:30:00Z' } as const;

  it('is valid for what it was made for, until it ends', async () => {
    await addSession(store.table, 'hash', session);

    expect(await readSession(store.table, 'hash', 'sign-in', '2020-01-15T08:29:59Z')).toEqual(session);
    expect(await readSession(store.table, 'hash', 'sign-in', '2020-01-15T08:30:00Z')).toBeUndefined();
    expect(await readSession(store.table, 'hash', 'session', at)).toBeUndefined();
    expect(await readSession(store.table, 'unknown', 'sign-in', at)).toBeUndefined();
  });

  it('is used up once, also by two at the same moment', async () => {
    await addSession(store.table, 'used', session);
    const used = await Promise.all([endSession(store.table, 'used', at), endSession(store.table, 'used', at)]);

    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await readSession(store.table, 'used', 'sign-in', at)).toBeUndefined();
  });

  it('that never was cannot be ended, and none comes into being by that', async () => {
    expect(await endSession(store.table, 'never', at)).toBe(false);
    expect(await store.table.get(keys.session('never'))).toBeUndefined();
  });

  it('is forgotten by the table after its end', async () => {
    await addSession(store.table, 'forgotten', session);

    expect(await store.table.get(keys.session('forgotten'))).toMatchObject({
      expiresAt: Date.parse('2020-01-15T08:30:00Z') / 1000,
    });
  });
});

describe('links', () => {
  it('of a contact keep the secret with which they were made', async () => {
    const link = { contact: 'anna', plan: 'north', hash: 'first', createdAt: at };
    await addLink(store.table, 'links', link);
    await addLink(store.table, 'links', { ...link, hash: 'second' });

    const { links } = await readSurvey(store.table, 'links', 'north', 'anna');
    expect(links).toMatchObject([{ contact: 'anna', hash: 'first' }]);
  });

  it('are made from one key, whoever needs it first', async () => {
    const made = await Promise.all([1, 2, 3].map(() => linkKey(store.table, randomUUID)));

    expect(new Set(made).size).toBe(1);
    expect(await linkKey(store.table, randomUUID)).toBe(made[0]);
  });
});

it('the audit tells what was done, oldest first', async () => {
  const entry = (id: string, day: string) => ({
    id,
    at: `${day}T08:00:00Z`,
    what: 'extended' as const,
    details: { plan: 'north' },
  });
  await addAuditEntry(store.table, entry('b', '2020-02-01'));
  await addAuditEntry(store.table, entry('a', '2020-03-01'));

  expect((await readAudit(store.table)).map(({ id }) => id)).toEqual(['b', 'a']);
});
