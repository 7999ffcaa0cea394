import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mailIdOfTag } from '../../shared/domain/rounds/mail.ts';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { crashingAt } from '../failing-table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { sesEvent, startMailing, type Mailing } from '../mailing.ts';

const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
};
const opening = '2020-01-15T08:00:00Z';
const later = '2020-01-15T08:05:00Z';
const invitation: Mail = { kind: 'invitation', round: '2020-01', plan: 'south', contact: 'celina' };

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing(project);
  await mailing.tick(opening);
});
afterEach(() => mailing.close());

const record = async () => (await mailing.records()).find(({ mail }) => 'contact' in mail && mail.contact === 'celina');
const unreachable = async () => (await readProjectAndState(mailing.table))?.state.unreachable ?? [];
const sentTo = (address: string) =>
  mailing.ses.taken.filter(({ to }) => to.includes(address)).map(({ tags }) => mailIdOfTag(tags['mail'] ?? ''));
const withAddress = (email: string) => ({
  ...project,
  partners: project.partners.map((partner) =>
    partner.id === 'agency'
      ? { ...partner, contacts: partner.contacts.map((contact) => ({ ...contact, email })) }
      : partner,
  ),
});

describe('what became of a mail', () => {
  it('is noted in whatever order events arrive', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', '2020-01-15T08:10:00Z'));
    await mailing.mailEvent(sesEvent(invitation, 'Delivery', later));
    await mailing.mailEvent(sesEvent(invitation, 'Send', opening));

    expect(await record()).toMatchObject({
      sentAt: opening,
      deliveredAt: later,
      bouncedAt: '2020-01-15T08:10:00Z',
    });
  });

  it('is noted once: the first word stands', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', later));
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', '2020-01-15T09:00:00Z'));

    expect(await record()).toMatchObject({ bouncedAt: later });
    expect(await unreachable()).toHaveLength(1);
  });

  it('leaves no trace when it is about no mail of ours', async () => {
    const before = await mailing.records();
    await mailing.mailEvent(sesEvent({ ...invitation, contact: 'nobody' }, 'Bounce', later));
    await mailing.mailEvent({ time: later, detail: { eventType: 'Bounce', mail: { destination: [], tags: {} } } });
    await mailing.mailEvent({ source: 'something else' });

    expect(await mailing.records()).toEqual(before);
    expect(await unreachable()).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['a permanent bounce', sesEvent(invitation, 'Bounce', later), 'bounce'],
    ['a complaint', sesEvent(invitation, 'Complaint', later), 'complaint'],
  ])('is not written to again after %s', async (_, event, reason) => {
    await mailing.mailEvent(event);
    await mailing.tick('2020-01-24T08:00:00Z');

    expect(await unreachable()).toMatchObject([{ contact: 'celina', address: 'celina@example.org', reason }]);
    expect(sentTo('celina@example.org')).toEqual(['invitation.celina']);
    expect(sentTo('coordinator@example.org')).toHaveLength(1);
  });

  it.each([
    ['a bounce that will pass', sesEvent(invitation, 'Bounce', later, { bounceType: 'Transient' })],
    ['a bounce of unknown kind', sesEvent(invitation, 'Bounce', later, { bounceType: 'Undetermined' })],
    ['the word that it is no spam', sesEvent(invitation, 'Complaint', later, { complaintFeedbackType: 'not-spam' })],
  ])('is written to as before after %s', async (_, event) => {
    await mailing.mailEvent(event);
    await mailing.tick('2020-01-24T08:00:00Z');

    expect(sentTo('celina@example.org')).toEqual(['invitation.celina', 'reminder-1.celina']);
    expect(sentTo('coordinator@example.org')).toEqual([]);
  });

  it('that was corrected is invited anew, and reminded from then on', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', later));
    await mailing.importProject(withAddress('office@example.org'));
    await mailing.tick('2020-01-16T08:00:00Z');
    await mailing.mailEvent(
      sesEvent({ ...invitation, number: 2 }, 'Delivery', '2020-01-16T08:01:00Z', { address: 'office@example.org' }),
    );
    await mailing.tick('2020-01-16T09:30:00Z');
    await mailing.tick('2020-01-24T08:00:00Z');

    expect(sentTo('celina@example.org')).toEqual(['invitation.celina']);
    expect(sentTo('office@example.org')).toEqual(['invitation-2.celina', 'reminder-1.celina']);
  });

  it('that two contacts share is written to by neither', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', later));
    await mailing.importProject({
      ...project,
      partners: project.partners.map((partner) => ({
        ...partner,
        contacts: partner.contacts.map((contact) => ({ ...contact, email: 'Celina@example.org' })),
      })),
    });
    await mailing.tick('2020-01-24T08:00:00Z');

    expect(sentTo('Celina@example.org')).toEqual([]);
  });

  it('of the coordinator that bounces is held against no partner', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Bounce', later));
    await mailing.tick('2020-01-15T08:15:00Z');
    const [entry] = await unreachable();
    const letter: Mail = {
      kind: 'unreachable',
      plan: 'south',
      contact: 'celina',
      addressHash: entry?.addressHash ?? '',
    };
    await mailing.mailEvent(sesEvent(letter, 'Bounce', '2020-01-15T08:16:00Z', { address: 'coordinator@example.org' }));

    expect(await unreachable()).toHaveLength(1);
  });
});

describe('a crash', () => {
  it.each(
    [1, 2].flatMap((write) => [
      { write, when: 'before' as const },
      { write, when: 'after' as const },
    ]),
  )('$when write $write is healed when the event is delivered again', async (crash) => {
    const bounce = sesEvent(invitation, 'Bounce', later);
    await expect(mailing.mailEvent(bounce, crashingAt(mailing.table, crash))).rejects.toThrow();

    await mailing.mailEvent(bounce);

    expect(await record()).toMatchObject({ bouncedAt: later });
    expect(await unreachable()).toHaveLength(1);
  });
});

describe('a mail that comes back although its address may be right', () => {
  const softBounce = (time: string, number: number) =>
    sesEvent(invitation, 'Bounce', time, { bounceType: 'Transient', messageId: `message-${number}` });
  /** The number of the mail to Celina that was taken last, which its message id ends with. */
  const lastNumber = () => mailing.ses.taken.findLastIndex(({ to }) => to.includes('celina@example.org')) + 1;

  it('is sent again a day later, within working hours', async () => {
    const event = softBounce('2020-01-17T17:30:00Z', lastNumber());
    for (let times = 0; times < 3; times++) await mailing.mailEvent(event);
    await mailing.tick('2020-01-18T18:00:00Z');
    expect(sentTo('celina@example.org')).toEqual(['invitation.celina']);
    await mailing.tick('2020-01-20T07:00:00Z');
    await mailing.mailEvent(event);
    await mailing.tick('2020-01-21T08:00:00Z');

    expect(sentTo('celina@example.org')).toEqual(['invitation.celina', 'invitation.celina']);
    expect(await unreachable()).toEqual([]);
  });

  it('for the third time is given up, and the coordinator learns of it', async () => {
    await mailing.mailEvent(softBounce('2020-01-15T20:00:00Z', lastNumber()));
    await mailing.tick('2020-01-17T08:00:00Z');
    await mailing.mailEvent(softBounce('2020-01-17T20:00:00Z', lastNumber()));
    await mailing.tick('2020-01-20T08:00:00Z');
    await mailing.mailEvent(softBounce('2020-01-20T20:00:00Z', lastNumber()));
    await mailing.tick('2020-01-22T08:00:00Z');
    await mailing.tick('2020-01-24T08:00:00Z');

    expect(sentTo('celina@example.org')).toHaveLength(3);
    expect(await unreachable()).toMatchObject([{ contact: 'celina', reason: 'full' }]);
    expect(sentTo('coordinator@example.org')).toHaveLength(1);
  });

  it('after it was delivered, as word of a holiday does, is not sent again', async () => {
    await mailing.mailEvent(sesEvent(invitation, 'Delivery', later));
    await mailing.mailEvent(softBounce('2020-01-15T20:00:00Z', lastNumber()));
    await mailing.tick('2020-01-17T08:00:00Z');

    expect(sentTo('celina@example.org')).toEqual(['invitation.celina']);
  });

  it('is not taken for sent by the late word that it had been', async () => {
    await mailing.mailEvent(softBounce('2020-01-15T20:00:00Z', lastNumber()));
    await mailing.mailEvent(sesEvent(invitation, 'Send', later));
    await mailing.tick('2020-01-17T08:00:00Z');

    expect(sentTo('celina@example.org')).toHaveLength(2);
  });
});
