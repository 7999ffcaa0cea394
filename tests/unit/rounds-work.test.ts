import { describe, expect, it } from 'vitest';
import { isStillOwed } from '../../shared/domain/rounds/letters.ts';
import { mailId, type Mail, type MailRecord } from '../../shared/domain/rounds/mail.ts';
import { contactsOf, emptyState, type ProjectState, type RoundState } from '../../shared/domain/rounds/state.ts';
import { dueWork, nextMoment } from '../../shared/domain/rounds/work.ts';
import { justOpened } from '../fixtures/just-opened.ts';
import { smallProject } from '../fixtures/small-project.ts';

const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 } as const,
};
const opened = '2020-01-15T08:00:00Z';
const firstReminder = '2020-01-24T08:00:00Z';
const [south] = contactsOf(project, 'south').map(({ contact }) => contact.id);
const north = contactsOf(project, 'north').map(({ contact }) => contact.id);
if (!south) throw new Error('a contact in the south');

const round = justOpened({
  id: '2020-01',
  opensAt: opened,
  openedAt: opened,
  deadline: '2020-02-05',
  plans: ['north', 'south'],
});
const stateWith = (changes: Partial<RoundState>, others: Partial<ProjectState> = {}): ProjectState => ({
  ...emptyState,
  rounds: [{ ...round, ...changes }],
  ...others,
});
const sent = (mail: Mail, sentAt = opened): MailRecord => ({ mail, sentAt });
const to = (contact: string, plan: string) => ({ round: '2020-01', plan, contact });
const invitations = [
  ...north.map((contact) => sent({ kind: 'invitation', ...to(contact, 'north') })),
  sent({ kind: 'invitation', ...to(south, 'south') }),
];
const mailsDue = (state: ProjectState, now: string) =>
  dueWork(project, state, now).flatMap((work) => (work.kind === 'send-mail' ? [mailId(work.mail)] : []));

describe('a round', () => {
  it('opens when its time has come, and once', () => {
    expect(dueWork(project, emptyState, '2020-01-15T07:45:00Z')).toEqual([]);
    expect(dueWork(project, emptyState, opened)).toMatchObject([
      { kind: 'open-round', round: { id: '2020-01', deadline: '2020-02-05' } },
    ]);
    expect(dueWork(project, stateWith({}), opened).map(({ kind }) => kind)).not.toContain('open-round');
  });

  it('opens late when ticks were missed, but not after its deadline', () => {
    expect(dueWork(project, emptyState, '2020-02-03T08:00:00Z')[0]?.kind).toBe('open-round');
    expect(dueWork(project, emptyState, '2020-02-05T23:00:00Z').filter(({ kind }) => kind === 'open-round')).toEqual(
      [],
    );
  });
});

describe('invitations', () => {
  it('go to every contact of every plan', () => {
    expect(mailsDue(stateWith({}), opened)).toEqual([...north, south].map((contact) => `invitation.${contact}`));
  });

  it('wait for working hours', () => {
    expect(mailsDue(stateWith({}), '2020-01-15T19:00:00Z')).toEqual([]);
    expect(nextMoment(project, stateWith({}), '2020-01-15T19:00:00Z')).toBe('2020-01-16T07:00:00Z');
  });

  it('do not go to an address that has bounced, until it is corrected', () => {
    const contact = contactsOf(project, 'south')[0]?.contact;
    if (!contact) throw new Error('a contact');
    const bounced = (address: string) =>
      stateWith(
        {},
        {
          unreachable: [
            { plan: 'north', contact: contact.id, address, addressHash: 'x', reason: 'bounce', at: opened },
          ],
        },
      );

    expect(mailsDue(bounced(contact.email), opened)).not.toContain(`invitation.${contact.id}`);
    expect(mailsDue(bounced('old@example.org'), opened)).toContain(`invitation-2.${contact.id}`);
  });

  it('that were asked for and not sent are asked for again after an hour', () => {
    const mails = [{ ...sent({ kind: 'invitation', ...to(south, 'south') }), sentAt: undefined, requestedAt: opened }];

    expect(mailsDue(stateWith({ mails }), '2020-01-15T08:45:00Z')).not.toContain(`invitation.${south}`);
    expect(mailsDue(stateWith({ mails }), '2020-01-15T09:00:00Z')).toContain(`invitation.${south}`);
  });
});

describe('reminders', () => {
  it('go only to those who have not submitted', () => {
    const submissions = [
      { plan: 'north', revision: 1, submittedAt: '2020-01-20T08:00:00Z', submittedBy: north[0] ?? '' },
    ];
    const mails = [...invitations, sent({ kind: 'receipt', revision: 1, ...to(north[0] ?? '', 'north') })];

    expect(mailsDue(stateWith({ mails, submissions }), firstReminder)).toEqual([`reminder-1.${south}`]);
  });

  it('do not come on the day of another mail, however late that was', () => {
    const late = invitations.map(({ mail }) => sent(mail, '2020-01-24T07:30:00Z'));

    expect(mailsDue(stateWith({ mails: late }), firstReminder)).toEqual([]);
    expect(nextMoment(project, stateWith({ mails: late }), firstReminder)).toBe('2020-01-27T07:00:00Z');
  });

  it('on the coordinator’s word go to the plan’s contacts, once, and the calendar waits a day', () => {
    const extraReminders = [{ plan: 'south', day: '2020-01-24', requestedAt: '2020-01-24T07:55:00Z' }];
    const asked = { mails: invitations, extraReminders };
    const ofSouth = (state: ProjectState, now: string) => mailsDue(state, now).filter((id) => id.endsWith(`.${south}`));
    const extra = sent({ kind: 'extra-reminder', day: '2020-01-24', ...to(south, 'south') }, firstReminder);

    expect(ofSouth(stateWith(asked), firstReminder)).toEqual([`extra-reminder-2020-01-24.${south}`]);
    expect(ofSouth(stateWith({ ...asked, mails: [...invitations, extra] }), firstReminder)).toEqual([]);
    expect(ofSouth(stateWith({ ...asked, mails: [...invitations, extra] }), '2020-01-27T08:00:00Z')).toEqual([
      `reminder-1.${south}`,
    ]);
    expect(mailsDue(stateWith(asked), firstReminder)).toContain(`reminder-1.${north[0]}`);
  });

  it('on the coordinator’s word wait for working hours, and reach nobody who has answered or wants no more', () => {
    const extraReminders = [{ plan: 'south', day: '2020-01-18', requestedAt: '2020-01-18T10:00:00Z' }];
    const asked = { mails: invitations, extraReminders };
    const submissions = [{ plan: 'south', revision: 1, submittedAt: '2020-01-18T09:00:00Z', submittedBy: south }];
    const optOuts = [{ contact: south, optedOutAt: opened }];

    expect(mailsDue(stateWith(asked), '2020-01-18T10:00:00Z')).toEqual([]);
    expect(mailsDue(stateWith(asked), '2020-01-20T07:00:00Z')).toEqual([`extra-reminder-2020-01-18.${south}`]);
    for (const changes of [{ submissions }, { optOuts }]) {
      const due = mailsDue(stateWith({ ...asked, ...changes }), '2020-01-20T07:00:00Z');
      expect(due.filter((id) => id.startsWith('extra'))).toEqual([]);
    }
  });

  it('count back to a working day of the reader, whose holidays are not those of others', () => {
    const rounds = { ...project.rounds, firstOpens: '2019-12-10', openForDays: 34 };
    const epiphany = {
      ...round.round,
      id: '2019-12',
      opensAt: '2019-12-10T08:00:00Z',
      openedAt: '2019-12-10T08:00:00Z',
      deadline: '2020-01-16',
    };
    const mails = invitations.map(({ mail }) => ({
      mail: { ...mail, round: '2019-12' } as Mail,
      sentAt: epiphany.openedAt,
    }));
    const state = { ...emptyState, rounds: [{ ...round, round: epiphany, mails }] };
    const due = (now: string) =>
      dueWork({ ...project, rounds }, state, now).flatMap((work) =>
        work.kind === 'send-mail' ? [mailId(work.mail)] : [],
      );

    expect(due('2020-01-03T08:00:00Z')).toEqual([`reminder-1.${south}`]);
    expect(due('2020-01-06T08:00:00Z')).toEqual(north.map((contact) => `reminder-1.${contact}`));
  });

  it('come on the days that the project sets, then the last call', () => {
    const mails = [...invitations];
    const days: string[] = [];
    for (let now: string | undefined = opened; now; now = nextMoment(project, stateWith({ mails }), now)) {
      for (const id of mailsDue(stateWith({ mails }), now).filter((candidate) => candidate.endsWith(`.${south}`))) {
        days.push(`${now.slice(0, 10)} ${id.split('.')[0] ?? ''}`);
        const [work] = dueWork(project, stateWith({ mails }), now).filter(
          (candidate) => candidate.kind === 'send-mail' && mailId(candidate.mail) === id,
        );
        if (work?.kind === 'send-mail') mails.push(sent(work.mail, now));
      }
    }

    expect(days).toEqual([
      '2020-01-24 reminder-1',
      '2020-01-31 reminder-2',
      '2020-02-04 last-call',
      '2020-02-06 round-closed',
    ]);
  });

  it('that were missed are not made up: only the last one still makes sense', () => {
    expect(mailsDue(stateWith({ mails: invitations }), '2020-02-04T10:00:00Z')).toEqual(
      [...north, south].map((contact) => `last-call.${contact}`),
    );
  });

  it('do not follow an invitation that went out after their day', () => {
    const mails = [sent({ kind: 'invitation', ...to(south, 'south') }, '2020-01-27T08:00:00Z')];

    expect(mailsDue(stateWith({ mails }), '2020-01-27T09:00:00Z').filter((id) => id.endsWith(`.${south}`))).toEqual([]);
  });

  it('end for a contact who wants no more, and for no other', () => {
    const optOuts = [{ contact: south, optedOutAt: opened }];

    expect(mailsDue(stateWith({ mails: invitations, optOuts }), firstReminder)).toEqual([
      ...north.map((contact) => `reminder-1.${contact}`),
      `opted-out.2020-01.${south}`,
    ]);
  });

  it('move with an extension, which is told at once', () => {
    const extensions = [{ plan: 'south', deadline: '2020-02-19', extendedAt: '2020-01-22T08:00:00Z' }];
    const state = stateWith({ mails: invitations, extensions });

    expect(mailsDue(state, '2020-01-22T08:15:00Z')).toEqual([`extension-2020-02-19.${south}`]);
    expect(mailsDue(state, firstReminder)).not.toContain(`reminder-1.${south}`);
    expect(mailsDue(state, '2020-02-07T08:00:00Z')).toContain(`reminder-1.${south}`);
  });

  it('end with the round', () => {
    const due = mailsDue(stateWith({ mails: invitations }), '2020-02-06T09:00:00Z');

    expect(due).toEqual([...north, south].map((contact) => `round-closed.${contact}`));
  });
});

describe('a mail that was asked for', () => {
  const reminder: Mail = { kind: 'reminder', number: 1, ...to(south, 'south') };

  it('is owed at the moment of sending, although it was asked for', () => {
    const mails = [...invitations, { mail: reminder, requestedAt: firstReminder }];

    expect(isStillOwed(project, stateWith({ mails }), reminder, firstReminder)).toBe(true);
  });

  it('is no longer owed when the partner has answered meanwhile', () => {
    const submissions = [{ plan: 'south', revision: 1, submittedAt: firstReminder, submittedBy: south }];

    expect(isStillOwed(project, stateWith({ mails: invitations, submissions }), reminder, firstReminder)).toBe(false);
  });

  it('is not owed twice', () => {
    expect(isStillOwed(project, stateWith({ mails: [...invitations, sent(reminder)] }), reminder, firstReminder)).toBe(
      false,
    );
  });
});

describe('reports', () => {
  it('are owed once ahead of each meeting, and once for each request', () => {
    const now = '2020-02-07T08:00:00Z';
    const compiled = { meeting: 'iwg-13', revision: 1, folder: 'iwg-13/1', compiledAt: now, request: 'schedule' };
    const request = { id: 'r1', meeting: 'iwg-13', requestedAt: now };
    const reportsDue = (state: ProjectState) =>
      dueWork(project, state, now).filter(({ kind }) => kind === 'compile-report');

    expect(reportsDue(emptyState)).toMatchObject([{ meeting: 'iwg-13', request: 'schedule' }]);
    expect(reportsDue({ ...emptyState, reports: [compiled] })).toEqual([]);
    expect(reportsDue({ ...emptyState, reports: [compiled], compileRequests: [request] })).toMatchObject([
      { request: 'r1' },
    ]);
    expect(
      reportsDue({
        ...emptyState,
        reports: [compiled, { ...compiled, revision: 2, request: 'r1' }],
        compileRequests: [request],
      }),
    ).toEqual([]);
  });

  it('that were asked for are given an hour before they are asked for again', () => {
    const asked = { meeting: 'iwg-13', request: 'schedule', askedAt: '2020-02-07T08:00:00Z' };
    const reportsDue = (now: string) =>
      dueWork(project, { ...emptyState, reportsAsked: [asked] }, now).filter(({ kind }) => kind === 'compile-report');

    expect(reportsDue('2020-02-07T08:45:00Z')).toEqual([]);
    expect(reportsDue('2020-02-07T09:00:00Z')).toHaveLength(1);
  });

  it('are not compiled for a meeting that is over', () => {
    expect(
      dueWork(project, emptyState, '2020-02-13T08:00:00Z').filter(({ kind }) => kind === 'compile-report'),
    ).toEqual([]);
  });
});

it('asking twice at the same moment gives the same answer', () => {
  expect(dueWork(project, stateWith({}), opened)).toEqual(dueWork(project, stateWith({}), opened));
});
