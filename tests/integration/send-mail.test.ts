import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { hashSecret } from '../../shared/mail/secrets.ts';
import { addOptOut } from '../../shared/store/rounds.ts';
import { addReport } from '../../shared/store/reports.ts';
import { readSession } from '../../shared/store/sessions.ts';
import { readSurvey } from '../../shared/store/survey.ts';
import { termsIn } from '../../shared/texts/terms/index.ts';
import { crashingAt } from '../failing-table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { asking, sesEvent, startMailing, type Mailing } from '../mailing.ts';
import { queueRecord } from '../queue.ts';
import { parseMail } from '../ses.ts';

const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
};
const opening = '2020-01-15T08:00:00Z';
const reminding = '2020-01-24T08:00:00Z';
const round = '2020-01';
const invitation: Mail = { kind: 'invitation', round, plan: 'south', contact: 'celina' };
const reminder: Mail = { kind: 'reminder', number: 1, round, plan: 'south', contact: 'celina' };
const signIn: Mail = { kind: 'sign-in', request: '0b8f1a52' };

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing(project);
  await mailing.dueWork(opening);
  await mailing.mails.take(opening);
});
afterEach(() => mailing.close());

const answerOf = (submittedAt: string) =>
  answerSchema.parse({
    round,
    plan: 'south',
    revision: 1,
    submittedAt,
    submittedBy: 'celina',
    actions: { vouchers: { stage: 'in-preparation', progress: 10, done: 'A first call is drafted.' } },
    planAnswer: {},
  });
const recordOf = async (mail: Mail) =>
  (await mailing.records()).find((record) => JSON.stringify(record.mail) === JSON.stringify(mail));
const none = { batchItemFailures: [] };
const urlIn = (text = '') => /https:\S+/.exec(text)?.[0] ?? '';

describe('a mail', () => {
  it('goes out with tags that name its record, and is noted as sent', async () => {
    expect(await mailing.sendMail([asking(invitation, opening)])).toEqual(none);

    expect(mailing.ses.taken).toMatchObject([
      { from: 'survey@example.org', to: ['celina@example.org'], tags: { round, mail: 'invitation_celina' } },
    ]);
    expect(await recordOf(invitation)).toMatchObject({ sentAt: opening, messageId: 'message-1' });
  });

  it('that is asked for by two at once, is sent by one', async () => {
    await Promise.all([
      mailing.sendMail([asking(invitation, opening, { messageId: 'one' })]),
      mailing.sendMail([asking(invitation, opening, { messageId: 'other' })]),
    ]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('that was sent, is not sent again, whoever asks and however often', async () => {
    await mailing.sendMail([asking(invitation, opening)]);
    await mailing.sendMail([
      asking(invitation, '2020-01-16T08:00:00Z', { messageId: 'other' }),
      asking(invitation, opening, { delivery: 2 }),
    ]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('that is no longer owed, is not sent: the partner has answered in between', async () => {
    await mailing.sendMail([asking(invitation, opening)]);
    await submitAnswer(mailing.table, answerOf('2020-01-24T07:59:00Z'));

    expect(await mailing.sendMail([asking(reminder, reminding)])).toEqual(none);
    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('is not sent to a contact who has asked for no more reminders in between', async () => {
    await mailing.sendMail([asking(invitation, opening)]);
    await addOptOut(mailing.table, round, 'south', { contact: 'celina', optedOutAt: '2020-01-24T07:59:00Z' });
    await mailing.sendMail([asking(reminder, reminding)]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('that has waited in the queue until the round is over or until night, is judged by when it comes out', async () => {
    await mailing.sendMail([asking(invitation, '2020-01-15T22:00:00Z', { sentAt: opening })]);
    await mailing.sendMail([asking(invitation, '2020-02-06T09:00:00Z', { sentAt: opening })]);
    expect(mailing.sent()).toEqual([]);

    await mailing.tick('2020-01-16T07:00:00Z');
    expect(mailing.sent()).toContain('invitation.celina');
  });
});

describe('a link', () => {
  it('is the same in every mail of the round, and only its hash is stored', async () => {
    await mailing.sendMail([asking(invitation, opening)]);
    await mailing.sendMail([asking(reminder, reminding)]);

    const [first, second] = await Promise.all(mailing.ses.taken.map(parseMail));
    const url = urlIn(first?.text);
    const secret = url.split('/').at(-1) ?? '';
    expect(urlIn(second?.text)).toBe(url);
    expect(url).toBe(`https://survey.example.org/survey/2020-01/south/celina/${secret}`);
    const { links } = await readSurvey(mailing.table, round, 'south', 'celina');
    expect(links).toEqual([{ contact: 'celina', plan: 'south', hash: hashSecret(secret), createdAt: opening }]);
  });
});

describe('a report that is ready', () => {
  const ready: Mail = { kind: 'report-ready', meeting: 'iwg-13', revision: 1 };

  it('is sent without its PDF where that is more than a mail can hold', async () => {
    const report = { meeting: 'iwg-13', revision: 1, compiledAt: opening, request: 'schedule', folder: 'folder' };
    await addReport(mailing.table, report);
    await mailing.reportFiles.put('folder', 'internal.en.pdf', Buffer.alloc(7_000_001));

    expect(await mailing.sendMail([asking(ready, opening)])).toEqual(none);

    const [mail] = await Promise.all(mailing.ses.taken.map(parseMail));
    expect(mail?.attachments.map(({ filename }) => filename)).toEqual(['meeting.ics']);
    expect(mail?.text).toContain('/console/reports/iwg-13');
    expect(mail?.text).not.toContain('attached');
  });
});

describe('a sign-in', () => {
  it('is stored before its link is sent, and ends after half an hour', async () => {
    await mailing.sendMail([asking(signIn, opening)]);

    const [mail] = await Promise.all(mailing.ses.taken.map(parseMail));
    const token = urlIn(mail?.text).split('/').at(-1) ?? '';
    const at = (now: string) => readSession(mailing.table, hashSecret(token), 'sign-in', now);
    expect(await at('2020-01-15T08:29:59Z')).toMatchObject({ endsAt: '2020-01-15T08:30:00Z' });
    expect(await at('2020-01-15T08:30:00Z')).toBeUndefined();
  });
});

describe('what SES refuses', () => {
  const wrongAddress = { code: 'InvalidParameterValue', status: 400 };

  it.each(['Throttling', 'MessageRejected', 'ServiceUnavailable', 'AccountSendingPausedException'])(
    'for now (%s), goes back to the queue and is sent later',
    async (code) => {
      mailing.ses.refuse = () => ({ code, status: code === 'ServiceUnavailable' ? 503 : 400 });
      expect(await mailing.sendMail([asking(invitation, opening)])).toEqual({
        batchItemFailures: [{ itemIdentifier: 'invitation.celina' }],
      });

      mailing.ses.refuse = () => undefined;
      expect(await mailing.sendMail([asking(invitation, opening, { delivery: 2 })])).toEqual(none);
      expect(mailing.sent()).toEqual(['invitation.celina']);
    },
  );

  it('for now, may be sent by whoever is asked next', async () => {
    mailing.ses.refuse = () => ({ code: 'Throttling', status: 400 });
    await mailing.sendMail([asking(invitation, opening)]);
    mailing.ses.refuse = () => undefined;

    await mailing.sendMail([asking(invitation, opening, { messageId: 'other' })]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('for now, is asked for again by a tick when the queue has given up', async () => {
    mailing.ses.refuse = () => ({ code: 'MessageRejected', status: 400 });
    for (const delivery of [1, 2, 3, 4, 5]) await mailing.sendMail([asking(invitation, opening, { delivery })]);
    mailing.ses.refuse = () => undefined;

    await mailing.tick('2020-01-15T09:00:00Z');

    expect(mailing.sent()).toContain('invitation.celina');
  });

  it.each([
    'Message length is more than 10485760 bytes long: 10485761',
    'Invalid tag value <a.b>: only alphanumeric …',
  ])('for another reason than the address, says nothing about the address: %s', async (message) => {
    mailing.ses.refuse = () => ({ ...wrongAddress, message });
    expect(await mailing.sendMail([asking(invitation, opening)])).not.toEqual(none);
    mailing.ses.refuse = () => undefined;
    await mailing.tick('2020-01-15T09:15:00Z');

    expect(mailing.sent()).toContain('invitation.celina');
    expect(mailing.sent().filter((id) => id.startsWith('unreachable'))).toEqual([]);
  });

  it('for good, is not tried again, and the coordinator is told of the partner', async () => {
    mailing.ses.refuse = ({ to }) => (to.includes('celina@example.org') ? wrongAddress : undefined);
    expect(await mailing.sendMail([asking(invitation, opening)])).toEqual(none);
    await mailing.tick('2020-01-15T09:15:00Z');

    expect(await recordOf(invitation)).toMatchObject({ refusedAt: opening });
    const unreachable = mailing.ses.taken.filter(({ to }) => to.includes('coordinator@example.org'));
    const [letter] = await Promise.all(unreachable.map(parseMail));
    expect(letter?.subject).toBe('Small: a contact of Agency of South cannot be reached');
    expect(letter?.text).toContain('does not accept the address celina@example.org');
    expect(mailing.sent()).not.toContain('invitation.celina');
  });

  it('for today, since the quota is used up, does not wait in the queue, and is asked for again', async () => {
    mailing.ses.refuse = () => ({ code: 'Throttling', status: 400, message: 'Daily message quota exceeded.' });
    expect(await mailing.sendMail([asking(invitation, opening)])).toEqual(none);
    expect(await mailing.sendMail([asking(signIn, opening)])).not.toEqual(none);
    mailing.ses.refuse = () => undefined;
    await mailing.tick('2020-01-15T09:00:00Z');

    expect(mailing.sent()).toContain('invitation.celina');
  });

  it('for now, since others send as well, goes back to the queue', async () => {
    mailing.ses.refuse = () => ({ code: 'Throttling', status: 400, message: 'Maximum sending rate exceeded.' });

    expect(await mailing.sendMail([asking(invitation, opening)])).not.toEqual(none);
  });

  it('in a batch, keeps nothing else from going out', async () => {
    mailing.ses.refuse = ({ to }) =>
      to.includes('bernd@example.org') ? { code: 'Throttling', status: 400 } : undefined;
    const to = (contact: string): Mail => ({ kind: 'invitation', round, plan: 'north', contact });

    const answer = await mailing.sendMail([
      asking(to('anna'), opening),
      queueRecord({ kind: 'no such mail' }, opening, { messageId: 'nonsense' }),
      asking(to('bernd'), opening),
      asking(invitation, opening),
    ]);

    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'nonsense',
      'invitation.bernd',
    ]);
    expect(mailing.sent().sort()).toEqual(['invitation.anna', 'invitation.celina']);
  });
});

describe('when the connection to SES breaks after it has taken the mail', () => {
  it('its event tells, and the next delivery sends nothing', async () => {
    mailing.ses.isMute = true;
    expect((await mailing.sendMail([asking(invitation, opening)])).batchItemFailures).toHaveLength(1);
    mailing.ses.isMute = false;
    await mailing.mailEvent(sesEvent(invitation, 'Send', '2020-01-15T08:00:01Z'));

    await mailing.sendMail([asking(invitation, opening, { delivery: 2 })]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
    expect(await recordOf(invitation)).toMatchObject({ sentAt: '2020-01-15T08:00:01Z' });
  });
});

describe('a crash', () => {
  // The claim, the key of links, the link, word that it was sent.
  const writes = [1, 2, 3, 4];
  const crashes = writes.flatMap((write) => [
    { write, when: 'before' as const },
    { write, when: 'after' as const },
  ]);
  const crash = async (at: { write: number; when: 'before' | 'after' }, mail: Mail) => {
    const table = crashingAt(mailing.table, at);
    await mailing.sendMail([asking(mail, opening)], table);
    expect(table.hasCrashed()).toBe(true);
    if (mailing.sent().length > 0) await mailing.mailEvent(sesEvent(mail, 'Send', '2020-01-15T08:00:01Z'));
  };

  it.each(crashes)('$when write $write is healed by the next delivery of the message', async (at) => {
    await crash(at, invitation);

    await mailing.sendMail([asking(invitation, opening, { delivery: 2 })]);

    expect(mailing.sent()).toEqual(['invitation.celina']);
    expect(await recordOf(invitation)).toHaveProperty('sentAt');
  });

  it.each(crashes)('$when write $write is healed by a tick, should the message be lost', async (at) => {
    await crash(at, invitation);

    await mailing.tick('2020-01-15T09:00:00Z');

    expect(mailing.sent().filter((id) => id === 'invitation.celina')).toHaveLength(1);
  });

  it.each(crashes)('$when write $write does not lose a sign-in, which no tick asks for again', async (at) => {
    await crash(at, signIn);

    await mailing.sendMail([asking(signIn, opening, { delivery: 2 })]);

    expect(mailing.sent()).toEqual(['sign-in.0b8f1a52']);
  });

  it('leaves the mail to the message that had it: another is not let in before that message is given up', async () => {
    await crash({ write: 2, when: 'before' }, invitation);

    await mailing.sendMail([asking(invitation, '2020-01-15T08:44:59Z', { messageId: 'other' })]);
    expect(mailing.sent()).toEqual([]);

    await mailing.sendMail([asking(invitation, '2020-01-15T08:45:00Z', { messageId: 'other' })]);
    expect(mailing.sent()).toEqual(['invitation.celina']);
  });

  it('does not let the same delivery in twice', async () => {
    await crash({ write: 2, when: 'before' }, invitation);

    await mailing.sendMail([asking(invitation, opening)]);

    expect(mailing.sent()).toEqual([]);
  });
});

describe('a receipt', () => {
  it('goes at once to who submitted, at night as well, with a copy of the answers', async () => {
    const night = '2020-01-18T23:30:00Z';
    await submitAnswer(mailing.table, answerOf(night));
    await mailing.sendMail([asking({ kind: 'receipt', revision: 1, round, plan: 'south', contact: 'celina' }, night)]);

    const [mail] = await Promise.all(mailing.ses.taken.map(parseMail));
    expect(mail?.text).toContain('Vouchers for small enterprises');
    expect(mail?.text).toContain(`${termsIn('pl').texts.actionFields.done}: A first call is drafted.`);
    expect(mail?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false);
  });
});
