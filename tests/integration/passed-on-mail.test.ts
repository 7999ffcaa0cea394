import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import type { Colleague } from '../../shared/domain/rounds/colleagues.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { addColleague, revokeColleague } from '../../shared/store/colleagues.ts';
import { openSurvey } from '../../shared/store/open-survey.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { sesEvent, startMailing, type Mailing } from '../mailing.ts';
import { parseMail } from '../ses.ts';

const round = '2020-01';
const opening = '2020-01-15T08:00:00Z';
/** A Saturday, at night. */
const passedOnAt = '2020-01-18T22:00:00Z';
const project = {
  ...smallProject,
  languages: [...languages],
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
};
const colleague: Colleague = {
  id: 'colleague-0123456789abcdef',
  plan: 'north',
  number: 1,
  email: 'office@north.example.org',
  language: 'en',
  note: 'Please look at <b>action 2</b>.\nhttps://example.org',
  passedOnBy: 'anna',
  passedOnAt,
};
const mail = { kind: 'passed-on', round, plan: 'north', contact: colleague.id } as const;

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing(project);
  await mailing.tick(opening);
});
afterEach(() => mailing.close());

const sentToColleague = () => mailing.ses.taken.filter(({ to }) => to.includes(colleague.email));

async function letterIn(language: Language) {
  await addColleague(mailing.table, round, { ...colleague, language });
  await mailing.tick(passedOnAt);
  const taken = mailing.ses.taken.find(({ tags }) => tags['mail'] === `passed-on_${colleague.id}`);
  if (!taken) throw new Error('no mail');
  return parseMail(taken);
}

describe('the mail to a colleague', () => {
  it('goes at once, also at night, once, and its link opens the survey', async () => {
    await addColleague(mailing.table, round, colleague);
    await mailing.tick(passedOnAt);
    await mailing.tick('2020-01-20T09:00:00Z');
    expect(sentToColleague()).toHaveLength(1);

    const { text = '' } = await parseMail(sentToColleague()[0] as (typeof mailing.ses.taken)[number]);
    const secret = /\/survey\/2020-01\/north\/colleague-0123456789abcdef\/(\S+)/.exec(text)?.[1] ?? '';
    const names = { round, plan: 'north', contact: colleague.id, secret };
    expect(await openSurvey(mailing.table, names, passedOnAt)).toMatchObject({
      kind: 'open',
      survey: { contact: { email: colleague.email }, colleague: { id: colleague.id } },
    });
    await revokeColleague(mailing.table, round, colleague, 'bernd', passedOnAt);
    expect(await openSurvey(mailing.table, names, passedOnAt)).toMatchObject({
      kind: 'withdrawn',
      passedOnBy: 'Ministry of North',
      withdrawnBy: 'Institute of North',
    });
    expect(await openSurvey(mailing.table, { ...names, secret: `${secret}A` }, passedOnAt)).toMatchObject({
      kind: 'unknown',
    });
  });

  it('quotes the note as text, says who wrote it, and where to ask', async () => {
    const letter = await letterIn('en');
    expect(letter.subject).toBe('Small: a survey was passed on to you, open until Wed 5 February (North)');
    expect(letter.text).toContain('Ministry of North writes to you:\n> Please look at <b>action 2</b>.\n> https://');
    expect(letter.html).toContain('Please look at &lt;b&gt;action 2&lt;/b&gt;.');
    expect(letter.html).not.toContain('href="https://example.org"');
    expect(letter.replyTo?.[0]?.address).toBe('coordinator@example.org');
    expect(letter.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  });

  it.each(languages)('is in the colleague’s language: %s', async (language) => {
    const letter = await letterIn(language);
    expect(letter.headers.find(({ key }) => key === 'content-language')?.value).toBe(language);
    expect(letter.text).toContain('Ministry of North');
    expect(letter.text).not.toMatch(/undefined|\[object/);
  });

  it('is not sent when the link was withdrawn, or the round has closed, before it went out', async () => {
    await addColleague(mailing.table, round, colleague);
    await revokeColleague(mailing.table, round, colleague, 'anna', passedOnAt);
    await mailing.tick(passedOnAt);
    const late = { ...colleague, id: 'colleague-fedcba9876543210', number: 2 };
    await addColleague(mailing.table, round, late);
    await mailing.tick('2020-02-10T09:00:00Z');
    expect(sentToColleague()).toEqual([]);
  });

  it('is followed by no reminder, but by a receipt for what the colleague submits', async () => {
    await addColleague(mailing.table, round, colleague);
    await mailing.tick(passedOnAt);
    for (const day of ['2020-01-28', '2020-01-31', '2020-02-04']) await mailing.tick(`${day}T09:00:00Z`);
    expect(sentToColleague()).toHaveLength(1);
    const submittedAt = '2020-02-04T10:00:00Z';
    await submitAnswer(
      mailing.table,
      answerSchema.parse({
        ...{ round, plan: 'north', revision: 1, submittedAt, submittedBy: colleague.id },
        actions: {},
        planAnswer: {},
      }),
    );
    await mailing.tick('2020-02-04T10:15:00Z');
    expect(sentToColleague().map(({ tags }) => tags['mail'])).toEqual([
      `passed-on_${colleague.id}`,
      `receipt-1_${colleague.id}`,
    ]);
  });

  it('that bounces is the last to that address, and no business of the coordinator', async () => {
    await addColleague(mailing.table, round, colleague);
    await mailing.tick(passedOnAt);
    const before = mailing.ses.taken.length;
    await mailing.mailEvent(sesEvent(mail, 'Bounce', passedOnAt, { address: colleague.email }));
    await addColleague(mailing.table, round, { ...colleague, id: 'colleague-fedcba9876543210', number: 2 });
    await mailing.tick('2020-01-20T09:00:00Z');
    expect(mailing.ses.taken).toHaveLength(before);
    const known = await readProjectAndState(mailing.table);
    expect(known?.state.unreachable).toMatchObject([{ contact: colleague.id, address: colleague.email }]);
  });

  it('that SES refuses for good is not tried again, and the address is known not to work', async () => {
    await addColleague(mailing.table, round, colleague);
    mailing.ses.refuse = ({ to }) =>
      to.includes(colleague.email) ? { code: 'InvalidParameterValue', status: 400 } : undefined;
    await mailing.tick(passedOnAt);
    const known = await readProjectAndState(mailing.table);
    expect(known?.state.unreachable).toMatchObject([{ contact: colleague.id, reason: 'refused' }]);
    expect(known?.state.rounds[0]?.mails).toContainEqual(expect.objectContaining({ mail, refusedAt: passedOnAt }));

    mailing.ses.refuse = () => undefined;
    const before = mailing.ses.taken.length;
    await mailing.tick('2020-01-20T09:00:00Z');
    expect(mailing.ses.taken).toHaveLength(before);
  });
});
