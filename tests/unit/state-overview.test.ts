import { describe, expect, it } from 'vitest';
import { possibleExtensions } from '../../shared/domain/rounds/choices.ts';
import { overviewOf } from '../../shared/domain/rounds/overview.ts';
import {
  deadlineFor,
  emptyState,
  isOpenFor,
  isUnreachable,
  lastSubmission,
  type Extension,
  type ProjectState,
  type RoundState,
  type Unreachable,
} from '../../shared/domain/rounds/state.ts';
import { justOpened } from '../fixtures/just-opened.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { rounds } from '../fixtures/facts.ts';

const round = rounds[2];
if (!round) throw new Error('a round');
const now = '2020-01-30T10:00:00Z';
const extension = (deadline: string, plan?: string): Extension => ({
  deadline,
  extendedAt: '2020-01-29T10:00:00Z',
  ...(plan && { plan }),
});
const unreachable = (contact: string, address = `${contact}@example.org`): Unreachable => ({
  plan: 'north',
  contact,
  address,
  addressHash: contact,
  reason: 'bounce',
  at: '2020-01-16T10:00:00Z',
});

describe('the deadline of a plan', () => {
  it('is the round’s, or the latest extension for it or for all', () => {
    expect(deadlineFor('south', round, [])).toBe('2020-02-05');
    expect(deadlineFor('south', round, [extension('2020-02-12', 'south'), extension('2020-02-10')])).toBe('2020-02-12');
    expect(deadlineFor('north', round, [extension('2020-02-12', 'south'), extension('2020-02-10')])).toBe('2020-02-10');
  });

  it('never moves forward', () => {
    expect(deadlineFor('south', round, [extension('2020-02-01')])).toBe('2020-02-05');
  });

  it('lasts until the end of its day by the project’s clocks, and an extension opens the round again', () => {
    const isOpen = (moment: string, extensions: Extension[] = []) =>
      isOpenFor('south', round, extensions, moment, 'Europe/Berlin');

    expect(isOpen('2020-01-15T07:59:59Z')).toBe(false);
    expect(isOpen('2020-01-15T08:00:00Z')).toBe(true);
    expect(isOpen('2020-02-05T22:59:59Z')).toBe(true);
    expect(isOpen('2020-02-05T23:00:00Z')).toBe(false);
    expect(isOpen('2020-02-06T10:00:00Z', [extension('2020-02-12', 'south')])).toBe(true);
    expect(isOpen('2020-02-06T10:00:00Z', [extension('2020-02-12', 'north')])).toBe(false);
  });
});

describe('an extension', () => {
  it('is to a working day after the deadline, at most two months after its own', () => {
    const days = possibleExtensions(smallProject, round, '2020-02-05', '2020-01-30');

    expect(days.slice(0, 3)).toEqual(['2020-02-06', '2020-02-07', '2020-02-10']);
    expect(days.at(-1)).toBe('2020-04-07');
  });

  it('of a round that is over cannot end before today', () => {
    expect(possibleExtensions(smallProject, round, '2020-02-05', '2020-02-11')[0]).toBe('2020-02-11');
    expect(possibleExtensions(smallProject, round, '2020-02-05', '2020-02-08')[0]).toBe('2020-02-10');
  });
});

describe('an address', () => {
  it('is unreachable whoever has it, however it is written, and no longer when it is corrected', () => {
    const contact = { id: 'celina', email: 'celina@example.org', language: 'pl' } as const;

    expect(isUnreachable(contact, [unreachable('celina', 'Celina@Example.org')])).toBe(true);
    expect(isUnreachable({ ...contact, id: 'anna' }, [unreachable('celina')])).toBe(true);
    expect(isUnreachable({ ...contact, email: 'office@example.org' }, [unreachable('celina')])).toBe(false);
  });
});

it('the last submission is the one with the highest revision', () => {
  const submitted = (revision: number) => ({ plan: 'south', revision, submittedAt: now, submittedBy: 'celina' });

  expect(lastSubmission('south', [submitted(9), submitted(10), submitted(2)])?.revision).toBe(10);
  expect(lastSubmission('north', [submitted(1)])).toBeUndefined();
});

describe('the overview', () => {
  const [plan] = smallProject.plans;
  const [partner] = smallProject.partners;
  if (!plan || !partner) throw new Error('a plan with a partner');
  const project = {
    ...smallProject,
    plans: [...smallProject.plans, { ...plan, id: 'west', region: 'West' }],
    partners: [
      ...smallProject.partners,
      {
        ...partner,
        id: 'west-agency',
        plan: 'west',
        contacts: [{ id: 'dora', email: 'dora@example.org', language: 'en' as const }],
      },
    ],
  };
  const stateOf = (changes: Partial<RoundState>, others: Partial<ProjectState> = {}): ProjectState => ({
    ...emptyState,
    rounds: [{ ...justOpened({ ...round, plans: ['north', 'south', 'west'] }), ...changes }],
    ...others,
  });
  const order = (state: ProjectState) => overviewOf(project, state, now).standings.map(({ plan }) => plan);

  it('says who would be reminded, and from when on: who was invited, can be reached, and wants it', () => {
    const address = { round: '2020-01', plan: 'north' };
    const mails = ['anna', 'bernd'].map((contact) => ({
      mail: { kind: 'invitation' as const, ...address, contact },
      sentAt: round.opensAt,
    }));
    const ifReminded = (state: ProjectState, at = now) =>
      overviewOf(project, state, at).standings.find(({ plan }) => plan === 'north')?.ifReminded;

    expect(ifReminded(stateOf({}))).toBeUndefined();
    expect(ifReminded(stateOf({ mails }))).toEqual({ to: ['anna@example.org', 'bernd@example.org'], from: now });
    expect(ifReminded(stateOf({ mails }), '2020-02-01T10:00:00Z')?.from).toBe('2020-02-03T07:00:00Z');
    expect(ifReminded(stateOf({ mails, optOuts: [{ contact: 'anna', optedOutAt: now }] }))?.to).toEqual([
      'bernd@example.org',
    ]);
    expect(
      ifReminded(stateOf({ mails }, { unreachable: [unreachable('anna'), unreachable('bernd')] })),
    ).toBeUndefined();
    const submissions = [{ plan: 'north', revision: 1, submittedAt: now, submittedBy: 'anna' }];
    expect(ifReminded(stateOf({ mails, submissions }))).toBeUndefined();
  });

  it('puts first where nobody can be reached, then the nearest deadline, and last who has answered', () => {
    const submissions = [{ plan: 'west', revision: 1, submittedAt: now, submittedBy: 'dora' }];

    expect(order(stateOf({}))).toEqual(['north', 'south', 'west']);
    expect(order(stateOf({ extensions: [extension('2020-02-12', 'north')] }))).toEqual(['south', 'west', 'north']);
    expect(order(stateOf({}, { unreachable: [unreachable('dora')] }))).toEqual(['west', 'north', 'south']);
    expect(order(stateOf({ submissions }, { unreachable: [unreachable('dora')] }))).toEqual(['north', 'south', 'west']);
  });

  it('does not put one dead address of several before a region that nobody can reach, nor before a nearer deadline', () => {
    const extensions = [extension('2020-02-12', 'north')];

    expect(order(stateOf({ extensions }, { unreachable: [unreachable('anna')] }))).toEqual(['south', 'west', 'north']);
    expect(order(stateOf({}, { unreachable: [unreachable('anna'), unreachable('dora')] }))).toEqual([
      'west',
      'north',
      'south',
    ]);
  });

  it('counts regions that have answered, not revisions', () => {
    const submissions = [1, 2].map((revision) => ({
      plan: 'south',
      revision,
      submittedAt: now,
      submittedBy: 'celina',
    }));

    expect(overviewOf(project, stateOf({ submissions }), now).round).toMatchObject({
      answered: 1,
      asked: 3,
      isOpen: true,
    });
  });

  it('says what happens next, several mails of a kind as one', () => {
    const to = (contact: string, plan: string) => ({ round: round.id, plan, contact });
    const mails = [
      ['anna', 'north'],
      ['bernd', 'north'],
      ['celina', 'south'],
      ['dora', 'west'],
    ].map(([contact = '', plan = '']) => ({
      mail: { kind: 'invitation' as const, ...to(contact, plan) },
      sentAt: round.openedAt,
    }));

    const { next } = overviewOf(project, stateOf({ mails }), now);

    expect(next.map((work) => [work.at, work.kind === 'send-mail' ? work.mail.kind : work.kind])).toEqual([
      ['2020-01-31T08:00:00Z', 'reminder'],
      ['2020-02-04T08:00:00Z', 'last-call'],
      ['2020-02-06T08:00:00Z', 'round-closed'],
      ['2020-02-07T08:00:00Z', 'compile-report'],
    ]);
  });
});
