import { describe, expect, it } from 'vitest';
import { smallProject } from '../fixtures/small-project.ts';
import { actionIn, report, said } from '../fixtures/facts.ts';

const north = (catalogue: object, planAnswer = {}) =>
  said('2020-01', 'north', { actions: { catalogue: { stage: 'in-implementation', ...catalogue } }, planAnswer });
const south = (vouchers: object, planAnswer = {}) =>
  said('2020-01', 'south', { actions: { vouchers: { stage: 'in-implementation', ...vouchers } }, planAnswer });

describe('finance', () => {
  it('adds up what is known, and names the actions that a sum is made of: unknown is not 0', () => {
    const { finance } = report([north({ costsToDate: 0.1 }), south({ costsToDate: 0.2 })]);

    expect(finance.costsPlanned).toEqual({ amount: 1_080_000, actions: ['north/catalogue', 'south/vouchers'] });
    expect(finance.costsToDate).toEqual({ amount: 0.3, actions: ['north/catalogue', 'south/vouchers'] });
    expect(finance.fundingSecured).toEqual({ amount: 0, actions: [] });
  });

  it('compares costs to date only with the plans of the actions that report any', () => {
    const { finance } = report([north({ costsToDate: 20_000 }), south({})]);

    expect(finance.costsPlannedWhereReported).toEqual({ amount: 80_000, actions: ['north/catalogue'] });
  });

  it('tells "nothing spent" from "not known"', () => {
    expect(report([north({ costsToDate: 0 })]).finance.costsToDate).toEqual({
      amount: 0,
      actions: ['north/catalogue'],
    });
    expect(report([north({})]).finance.costsToDate).toEqual({ amount: 0, actions: [] });
  });

  it('adds up by source: planned ones first, then those that partners added', () => {
    const { finance } = report([
      north({
        fundingSecured: [
          { source: 'Foundation', amount: 5_000 },
          { source: 'ERDF', amount: 60_000 },
        ],
      }),
      south({ fundingSecured: [{ source: 'ERDF', amount: 1 }] }),
    ]);

    expect(finance.bySource).toMatchObject([
      { source: 'ERDF', planned: { amount: 60_000 }, secured: { amount: 60_001 } },
      { source: 'Region', planned: { amount: 20_000 }, secured: { amount: 0, actions: [] } },
      { source: 'Foundation', planned: { amount: 0, actions: [] }, secured: { amount: 5_000 } },
    ]);
  });
});

describe('policy instruments', () => {
  it('that were improved are told from those of which nothing is known', () => {
    const { instruments } = report([
      north({}, { instrumentImproved: true, fundsInfluenced: 2_000_000 }),
      south({}, { instrumentImproved: false }),
    ]);

    expect(instruments).toEqual({
      improved: ['north'],
      answered: ['north', 'south'],
      fundsInfluenced: { amount: 2_000_000, plans: ['north'] },
    });
    expect(report([]).instruments.answered).toEqual([]);
  });
});

describe('transfer', () => {
  const interest = { interests: [{ plan: 'south', action: 'vouchers' }] };

  it('pairs an interest with an offer', () => {
    const { transfer } = report([north({}, interest), south({ transfer: 'with-adaptation' })]);

    expect(transfer).toEqual({
      pairs: [{ action: 'south/vouchers', owner: 'south', interested: 'north', offered: 'with-adaptation' }],
      unmet: [],
      free: [],
    });
  });

  it('keeps an interest that meets no offer apart, and an offer that nobody has taken up', () => {
    const notYet = report([north({ transfer: 'yes' }, interest), south({ transfer: 'not-yet' })]).transfer;

    expect(notYet.pairs).toEqual([]);
    expect(notYet.unmet).toMatchObject([{ action: 'south/vouchers', offered: 'not-yet' }]);
    expect(notYet.free).toEqual(['north/catalogue']);
    expect(report([north({}, interest)]).transfer.unmet).toEqual([
      { action: 'south/vouchers', owner: 'south', interested: 'north' },
    ]);
  });

  it('leaves out an interest in what no plan has any more, or in an own action', () => {
    const gone = {
      interests: [
        { plan: 'south', action: 'gone' },
        { plan: 'north', action: 'catalogue' },
      ],
    };

    expect(report([north({ transfer: 'yes' }, gone)]).transfer).toMatchObject({ pairs: [], unmet: [] });
  });
});

describe('needs', () => {
  it('stand with each whom they are addressed to: coordinator, programme, regions, then those that name nobody', () => {
    const { needs } = report([
      north({ needs: 'Time', needsFrom: ['plan:south', 'coordinator'] }),
      south({ needs: 'Money' }),
    ]);

    expect(needs).toEqual([
      { from: 'coordinator', actions: ['north/catalogue'] },
      { from: 'plan:south', actions: ['north/catalogue'] },
      { from: 'anyone', actions: ['south/vouchers'] },
    ]);
  });

  it('and obstacles come with the most frequent first', () => {
    const { obstacles } = report([north({ obstacles: ['funding', 'staff'] }), south({ obstacles: ['staff'] })]);

    expect(obstacles).toEqual([
      { obstacle: 'staff', actions: ['north/catalogue', 'south/vouchers'] },
      { obstacle: 'funding', actions: ['north/catalogue'] },
    ]);
  });
});

describe('the suggested agenda', () => {
  const kinds = (snapshot: ReturnType<typeof report>) => snapshot.agenda.map(({ kind }) => kind);

  it('holds what there is to talk about, in the order of urgency, between standing and next steps', () => {
    const snapshot = report([
      north({ assessment: 'off-track', needs: 'Time' }, { interests: [{ plan: 'south', action: 'vouchers' }] }),
      south({ assessment: 'at-risk', transfer: 'yes' }, { topics: 'Money' }),
    ]);

    expect(kinds(snapshot)).toEqual(['standing', 'off-track', 'at-risk', 'needs', 'transfer', 'topics', 'next-steps']);
    expect(snapshot.agenda[1]).toEqual({ kind: 'off-track', minutes: 15, actions: ['north/catalogue'], plans: [] });
    expect(snapshot.agenda[5]).toEqual({ kind: 'topics', minutes: 10, actions: [], plans: ['south'] });
  });

  it('is short when nothing is the matter', () => {
    expect(kinds(report([]))).toEqual(['standing', 'next-steps']);
  });

  it('lets no point take longer than a meeting can bear', () => {
    const [plan] = smallProject.plans;
    const [action] = plan?.actions ?? [];
    if (!plan || !action) throw new Error('an action');
    const ids = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const project = { ...smallProject, plans: [{ ...plan, actions: ids.map((id) => ({ ...action, id })) }] };
    const answer = said('2020-01', 'north', {
      actions: Object.fromEntries(ids.map((id) => [id, { stage: 'in-implementation', assessment: 'off-track' }])),
    });

    expect(report([answer], { project }).agenda.find(({ kind }) => kind === 'off-track')).toMatchObject({
      minutes: 60,
    });
  });
});

describe('what is missing', () => {
  it('is named action by action', () => {
    const { missing } = report([north({ progress: 10 }), south({ stage: 'completed' })]);

    expect(missing).toEqual([
      { action: 'north/catalogue', gaps: ['assessment', 'expected-end'] },
      { action: 'north/directive', gaps: ['answer'] },
      { action: 'south/vouchers', gaps: ['evidence'] },
    ]);
  });

  it('a completed action without a figure counts as 100 percent', () => {
    expect(actionIn(report([south({ stage: 'completed' })]), 'south/vouchers').progress).toBe(100);
  });
});

it('upcoming events are those from the day of the report on, a suspended one as well', () => {
  const [first, second] = smallProject.meetings;
  if (!first || !second) throw new Error('two meetings');
  const past = { ...first, id: 'iwg-12', date: '2020-02-06' };
  const project = { ...smallProject, meetings: [{ ...second, status: 'suspended' as const }, past, first] };

  expect(report([], { project }).events.map(({ id }) => id)).toEqual(['iwg-13', 'closing']);
});
