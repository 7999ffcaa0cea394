import { describe, expect, it } from 'vitest';
import { changeOf, isComparable, type Standing } from '../../shared/domain/report/change.ts';
import type { Status } from '../../shared/domain/report/status.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { actionIn, report, rounds, said } from '../fixtures/facts.ts';

const standing = (status: Status, progress?: number, submittedAt?: string): Standing => ({
  ref: 'north/catalogue',
  region: 'North',
  title: 'Catalogue',
  status,
  progress,
  submittedAt,
});
const change = (before: Standing, now: Standing) =>
  changeOf({ ...now, submittedAt: '2020-02-01T00:00:00Z' }, { ...before, submittedAt: '2019-11-01T00:00:00Z' });

describe('the change of an action', () => {
  it.each<[Status, number | undefined, Status, number | undefined, string]>([
    ['at-risk', 40, 'on-track', 40, 'better'],
    ['on-track', 40, 'at-risk', 60, 'worse'],
    ['on-track', 40, 'on-track', 60, 'better'],
    ['on-track', 60, 'on-track', 40, 'worse'],
    ['on-track', 40, 'on-track', 40, 'same'],
    ['on-track', 90, 'completed', 100, 'better'],
    ['at-risk', 40, 'on-hold', 40, 'worse'],
    ['on-hold', 40, 'abandoned', 40, 'worse'],
    ['not-due', undefined, 'on-track', 10, 'better'],
    ['not-due', undefined, 'not-due', undefined, 'same'],
    ['on-hold', 40, 'on-hold', undefined, 'same'],
    ['on-hold', undefined, 'on-hold', 40, 'same'],
    ['abandoned', 25, 'abandoned', 50, 'same'],
  ])('from %s (%s) to %s (%s) is %s', (from, before, to, now, kind) => {
    expect(change(standing(from, before), standing(to, now)).kind).toBe(kind);
  });

  it('counts points only where both reports have a figure', () => {
    expect(change(standing('on-track', 40), standing('on-track', 60))).toMatchObject({
      points: 20,
      progressBefore: 40,
    });
    expect(change(standing('on-track'), standing('on-track', 60))).not.toHaveProperty('points');
  });

  it('is "no data" where either has no answer: never "same", never worse', () => {
    expect(change(standing('on-track', 40), standing('no-answer')).kind).toBe('no-data');
    expect(change(standing('no-answer'), standing('on-track', 40)).kind).toBe('no-data');
  });

  it('is "no data" where both rest on the same answer', () => {
    const same = standing('on-track', 40, '2019-11-01T00:00:00Z');

    expect(changeOf(same, same).kind).toBe('no-data');
  });

  it('is "new" for what was not in the last report', () => {
    expect(changeOf(standing('on-track', 40), undefined)).toEqual({ kind: 'new' });
    expect(isComparable({ kind: 'new' })).toBe(false);
  });
});

describe('the change in a report', () => {
  const october = said('2019-10', 'south', {
    actions: { vouchers: { stage: 'in-implementation', progress: 30, assessment: 'at-risk' } },
  });
  const january = said('2020-01', 'south', {
    actions: { vouchers: { stage: 'in-implementation', progress: 50, assessment: 'on-track' } },
  });

  it('is measured against the round before while there is no earlier report', () => {
    const snapshot = report([october, january]);

    expect(snapshot.baseline).toEqual({ kind: 'round', round: '2019-10', day: '2019-11-05' });
    expect(actionIn(snapshot, 'south/vouchers').change).toEqual({
      kind: 'better',
      from: 'at-risk',
      progressBefore: 30,
      points: 20,
    });
    expect(snapshot.headline.progressChange).toEqual({ points: 20, actions: ['south/vouchers'] });
  });

  it('is measured against the report of the meeting before, once there is one', () => {
    const [meeting, next] = smallProject.meetings;
    if (!meeting || !next) throw new Error('two meetings');
    const previous = report([october], { meeting, rounds: rounds.slice(0, 2), at: '2019-11-20T08:00:00Z' });

    const snapshot = report([october, january], { meeting: next, previous });

    expect(snapshot.baseline).toMatchObject({ kind: 'report', meeting: { id: 'iwg-13' }, day: '2019-11-20' });
    expect(actionIn(snapshot, 'south/vouchers').change).toMatchObject({ from: 'at-risk', points: 20 });
  });

  it('names actions that have left the plan, so that no total moves unexplained', () => {
    const shorter = {
      ...smallProject,
      plans: smallProject.plans.map((plan) => ({
        ...plan,
        actions: plan.actions.filter(({ id }) => id !== 'directive'),
      })),
    };
    const previous = report([october], { rounds: rounds.slice(0, 2), at: '2019-11-20T08:00:00Z' });

    expect(report([october, january], { project: shorter, previous }).left).toEqual([
      { ref: 'north/directive', region: 'North', title: 'Revision of the directive', status: 'no-answer' },
    ]);
  });

  it('is not spoken of in a first report', () => {
    const snapshot = report([january], { rounds: rounds.slice(2) });

    expect(snapshot).not.toHaveProperty('baseline');
    expect(actionIn(snapshot, 'south/vouchers')).not.toHaveProperty('change');
    expect(snapshot.headline).not.toHaveProperty('progressChange');
  });
});
