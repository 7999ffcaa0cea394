import { describe, expect, it } from 'vitest';
import { findReporter, type Colleague } from '../../shared/domain/rounds/colleagues.ts';
import { isStillOwed } from '../../shared/domain/rounds/letters.ts';
import { mailId, type Mail, type MailRecord } from '../../shared/domain/rounds/mail.ts';
import { emptyState, type ProjectState, type RoundState } from '../../shared/domain/rounds/state.ts';
import { dueWork } from '../../shared/domain/rounds/work.ts';
import { justOpened } from '../fixtures/just-opened.ts';
import { smallProject } from '../fixtures/small-project.ts';

const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
};
const opened = '2020-01-15T08:00:00Z';
/** A Saturday, at night. */
const passedOnAt = '2020-01-18T22:00:00Z';
const colleague: Colleague = {
  id: 'colleague-0123456789abcdef',
  plan: 'north',
  number: 1,
  email: 'office@north.example.org',
  language: 'pl',
  note: '',
  passedOnBy: 'anna',
  passedOnAt,
};
const mail: Mail = { kind: 'passed-on', round: '2020-01', plan: 'north', contact: colleague.id };

function stateWith(changes: Partial<RoundState>, others: Partial<ProjectState> = {}): ProjectState {
  const round = { id: '2020-01', opensAt: opened, openedAt: opened, deadline: '2020-02-05', plans: ['north', 'south'] };
  return { ...emptyState, rounds: [{ ...justOpened(round), colleagues: [colleague], ...changes }], ...others };
}

/** What is due to colleagues. */
const due = (state: ProjectState, now = passedOnAt) =>
  dueWork(project, state, now).flatMap((work) =>
    work.kind === 'send-mail' && 'contact' in work.mail && work.mail.contact.startsWith('colleague-')
      ? [mailId(work.mail)]
      : [],
  );
const isOwed = (state: ProjectState, now = passedOnAt) => isStillOwed(project, state, mail, now);
const record = (changes: Partial<MailRecord>): MailRecord => ({ mail, ...changes });

describe('the mail to a colleague', () => {
  it('is owed at once, also outside working hours', () => {
    expect(due(stateWith({}))).toEqual([mailId(mail)]);
    expect(isOwed(stateWith({}))).toBe(true);
  });

  it('that was asked for is asked for again after an hour, and is no longer owed once it was sent', () => {
    const asked = stateWith({ mails: [record({ requestedAt: passedOnAt })] });
    expect(due(asked, '2020-01-18T22:59:00Z')).toEqual([]);
    expect(due(asked, '2020-01-18T23:00:00Z')).toEqual([mailId(mail)]);
    expect(isOwed(asked)).toBe(true);
    const done = stateWith({ mails: [record({ sentAt: passedOnAt })] });
    expect(due(done, '2020-01-20T09:00:00Z')).toEqual([]);
    expect(isOwed(done)).toBe(false);
  });

  it.each<[string, ProjectState, string?]>([
    ['was withdrawn', stateWith({ colleagues: [{ ...colleague, revokedAt: passedOnAt, revokedBy: 'bernd' }] })],
    ['came too late', stateWith({}), '2020-02-05T23:00:00Z'],
    ['comes from nobody that the project knows', stateWith({ colleagues: [{ ...colleague, passedOnBy: 'gone' }] })],
    ['belongs to another plan', stateWith({ colleagues: [{ ...colleague, passedOnBy: 'celina' }] })],
    [
      'goes to an address that does not work',
      stateWith(
        {},
        {
          unreachable: [
            {
              plan: 'north',
              contact: 'x',
              address: 'Office@North.example.org',
              addressHash: '0',
              reason: 'bounce',
              at: opened,
            },
          ],
        },
      ),
    ],
  ])('is not owed where the link %s', (_, state, now) => {
    expect(due(state, now)).toEqual([]);
    expect(isOwed(state, now)).toBe(false);
  });

  it('is followed by a receipt for what the colleague submits, also when the link was withdrawn since', () => {
    const submissions = [{ plan: 'north', revision: 2, submittedAt: passedOnAt, submittedBy: colleague.id }];
    const mails = [record({ sentAt: passedOnAt })];
    const revoked = { ...colleague, revokedAt: passedOnAt, revokedBy: 'anna' };
    expect(due(stateWith({ submissions, mails }))).toEqual([`receipt-2.${colleague.id}`]);
    expect(due(stateWith({ submissions, mails, colleagues: [revoked] }))).toEqual([`receipt-2.${colleague.id}`]);
  });

  it('is followed by no reminder, last call or word of an extension', () => {
    const extensions = [{ plan: 'north', deadline: '2020-02-12', extendedAt: passedOnAt }];
    const state = stateWith({ extensions, mails: [record({ sentAt: passedOnAt })] });
    for (const now of ['2020-01-20T09:00:00Z', '2020-01-31T09:00:00Z', '2020-02-12T09:00:00Z'])
      expect(due(state, now)).toEqual([]);
  });
});

describe('an address of a colleague that does not work', () => {
  const entry = { address: colleague.email, addressHash: '0', reason: 'bounce' as const, at: passedOnAt };
  const toCoordinator = (contact: string) =>
    dueWork(project, stateWith({}, { unreachable: [{ plan: 'north', contact, ...entry }] }), passedOnAt).some(
      (work) => work.kind === 'send-mail' && work.mail.kind === 'unreachable',
    );

  it('is no news for the coordinator, as that of a contact is', () => {
    expect(toCoordinator(colleague.id)).toBe(false);
    expect(toCoordinator('anna')).toBe(true);
  });
});

describe('who reports', () => {
  it('is a contact, or a colleague in the name of the contact’s organisation', () => {
    expect(findReporter(project, [colleague], 'anna')).toMatchObject({ contact: { id: 'anna' } });
    expect(findReporter(project, [colleague], colleague.id)).toMatchObject({
      partner: { organisation: 'Ministry of North', plan: 'north' },
      contact: { id: colleague.id, email: colleague.email, language: 'pl' },
      colleague,
    });
  });

  it('is nobody whom neither the project nor the round knows', () => {
    expect(findReporter(project, [], colleague.id)).toBeUndefined();
    expect(findReporter(project, [{ ...colleague, passedOnBy: 'gone' }], colleague.id)).toBeUndefined();
  });
});
