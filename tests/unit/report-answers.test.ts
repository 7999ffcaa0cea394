import { describe, expect, it } from 'vitest';
import { previousReport, roundsKnownAt } from '../../shared/domain/report/basis.ts';
import { statementsAt } from '../../shared/domain/report/statements.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { actionIn, report, rounds, said } from '../fixtures/facts.ts';

const underWay = (progress: number) => ({ stage: 'in-implementation', progress, assessment: 'on-track' }) as const;
const october = said('2019-10', 'south', { actions: { vouchers: underWay(30) } });
const january = said('2020-01', 'south', { actions: { vouchers: underWay(50) } });

describe('of what was said', () => {
  it('the last revision of a round counts, in whatever order they come', () => {
    const corrected = said('2020-01', 'south', {
      revision: 2,
      submittedAt: '2020-01-21T10:00:00Z',
      actions: { vouchers: underWay(45) },
    });

    expect(actionIn(report([corrected, january]), 'south/vouchers').progress).toBe(45);
    expect(actionIn(report([january, corrected]), 'south/vouchers').progress).toBe(45);
  });

  it('what came after the report was compiled does not count', () => {
    const late = said('2020-01', 'south', { submittedAt: '2020-02-07T08:00:01Z', actions: { vouchers: underWay(90) } });

    expect(statementsAt([late], '2020-01', '2020-02-07T08:00:00Z').size).toBe(0);
    expect(statementsAt([late], '2020-01', '2020-02-07T08:00:01Z').size).toBe(1);
  });

  it('what the round says goes before what another says, also when that was submitted later', () => {
    const afterwards = said('2019-10', 'south', {
      submittedAt: '2020-01-25T10:00:00Z',
      actions: { vouchers: underWay(99) },
    });

    expect(statementsAt([afterwards, january], '2020-01', '2020-02-07T08:00:00Z').get('south')).toEqual([
      january,
      afterwards,
    ]);
  });

  it('the language is that of whoever said it, also of a colleague, and that of the plan where nothing is known', () => {
    const languageOf = (by: Partial<typeof january>) =>
      actionIn(report([{ ...january, ...by }]), 'south/vouchers').said?.language;

    expect(languageOf({ submittedBy: 'celina' })).toBe('pl');
    expect(languageOf({ submittedBy: 'colleague-0123456789abcdef', language: 'de' })).toBe('de');
    expect(languageOf({ submittedBy: 'colleague-0123456789abcdef' })).toBe('en');
  });
});

describe('an older answer', () => {
  const snapshot = report([october]);

  it('is used where the round has none, and marked with its day', () => {
    expect(actionIn(snapshot, 'south/vouchers')).toMatchObject({
      status: 'on-track',
      progress: 30,
      said: { isOlder: true, day: '2019-10-20', round: '2019-10' },
      change: { kind: 'no-data' },
    });
    expect(snapshot.response).toEqual({
      asked: ['north', 'south'],
      answered: [],
      older: [{ plan: 'south', day: '2019-10-20', ageInDays: 110 }],
      never: ['north'],
    });
  });

  it('moves no figure as if it were new', () => {
    expect(snapshot.headline).not.toHaveProperty('progressChange');
    expect(snapshot.headline.attention).not.toHaveProperty('change');
  });
});

describe('no answer', () => {
  it('is never "no progress": it is in no mean and no sum', () => {
    const snapshot = report([january]);

    expect(actionIn(snapshot, 'north/catalogue')).toMatchObject({ status: 'no-answer', basis: 'nothing' });
    expect(actionIn(snapshot, 'north/catalogue')).not.toHaveProperty('progress');
    expect(snapshot.headline.byStatus['no-answer']).toEqual(['north/catalogue', 'north/directive']);
    expect(snapshot.headline.progress).toEqual({ mean: 50, actions: ['south/vouchers'] });
  });

  it('at all gives a report that says so', () => {
    const snapshot = report([]);

    expect(snapshot.headline).toMatchObject({ actions: 3, asPlanned: { actions: [] }, attention: { actions: [] } });
    expect(snapshot.headline).not.toHaveProperty('progress');
    expect(snapshot.response.never).toEqual(['north', 'south']);
  });

  it('to a part of the plan is one for that part only', () => {
    const partly = said('2020-01', 'north', { actions: { catalogue: underWay(60) } });
    const before = said('2019-10', 'north', { actions: { directive: { stage: 'not-started' } } });
    const snapshot = report([partly, before]);

    expect(actionIn(snapshot, 'north/catalogue').said?.isOlder).toBe(false);
    expect(actionIn(snapshot, 'north/directive').said?.isOlder).toBe(true);
  });
});

describe('what a report rests on', () => {
  it('is the last round that was open by then', () => {
    expect(roundsKnownAt(rounds.toReversed(), '2019-12-01T00:00:00Z').map(({ id }) => id)).toEqual([
      '2019-07',
      '2019-10',
    ]);
  });

  it('the report before is the last revision for the meeting before, unless it rests on the same round', () => {
    const [first, second] = smallProject.meetings;
    if (!first || !second) throw new Error('two meetings');
    const record = { meeting: first.id, compiledAt: '2020-02-07T08:00:00Z', request: 'schedule', folder: 'x' };
    const records = [
      { ...record, revision: 1, round: '2019-10' },
      { ...record, revision: 2, round: '2019-10' },
      { ...record, revision: 3, round: '2020-01' },
    ];

    expect(previousReport(smallProject, second, rounds, records)?.revision).toBe(2);
    expect(previousReport(smallProject, first, rounds, records)).toBeUndefined();
  });
});
