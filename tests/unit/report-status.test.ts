import { describe, expect, it } from 'vitest';
import { computeAssessment, shareGone } from '../../shared/domain/report/assessment.ts';
import { statusOf } from '../../shared/domain/report/status.ts';
import type { Action } from '../../shared/domain/project/schema.ts';
import { actionAnswerSchema, type ActionAnswer } from '../../shared/domain/survey/answer.ts';

/** Ten months, of which five have gone at the end of May. */
const action: Action = {
  id: 'a',
  title: 'An action',
  timeframe: { starts: '2020-01', ends: '2020-10' },
  players: [],
  funding: [],
  indicators: [],
};
const answer = (said: Partial<ActionAnswer>): ActionAnswer => actionAnswerSchema.parse(said);
const halfway = '2020-05-31';

describe('the status of an action', () => {
  const status = (said: Partial<ActionAnswer>, today = halfway, day = today, isOlder = false) =>
    statusOf(
      action,
      { answer: answer(said), day, isOlder },
      computeAssessment(action, answer(said), day)?.assessment,
      today,
    );

  it('is "no answer" without one: never "no progress"', () => {
    expect(statusOf(action, undefined, undefined, halfway)).toEqual({ status: 'no-answer', basis: 'nothing' });
  });

  it.each(['completed', 'on-hold', 'abandoned'] as const)('%s is what was reported, whatever was assessed', (stage) => {
    expect(status({ stage, assessment: 'off-track' })).toEqual({ status: stage, basis: 'stage' });
  });

  it('follows the own assessment while the action is under way', () => {
    expect(status({ stage: 'in-implementation', progress: 0, assessment: 'on-track' })).toEqual({
      status: 'on-track',
      basis: 'assessment',
    });
  });

  it('is computed where there is no own assessment, and "no answer" where there is nothing to compute it from', () => {
    expect(status({ stage: 'in-implementation', progress: 10 })).toEqual({ status: 'off-track', basis: 'computed' });
    expect(status({ stage: 'in-implementation' })).toEqual({ status: 'no-answer', basis: 'nothing' });
  });

  it('is "not due yet" until the month of the planned start is over, and a late start from then on', () => {
    expect(status({ stage: 'not-started' }, '2020-01-31')).toEqual({ status: 'not-due', basis: 'stage' });
    expect(status({ stage: 'not-started' }, '2020-02-01')).toEqual({ status: 'at-risk', basis: 'computed' });
  });

  it('does not make a late start of an older "not started" from before the start', () => {
    expect(status({ stage: 'not-started' }, halfway, '2020-01-15', true).status).toBe('no-answer');
    expect(status({ stage: 'not-started' }, halfway, '2020-03-15', true).status).toBe('at-risk');
  });
});

describe('the computed assessment', () => {
  const assess = (said: Partial<ActionAnswer>, day = halfway) => computeAssessment(action, answer(said), day);
  const underWay = { stage: 'in-implementation' } as const;

  it('holds the share of the timeframe that has gone against the reported progress', () => {
    expect(shareGone(action, halfway)).toBe(50);
    expect(assess({ ...underWay, progress: 35 })).toEqual({ assessment: 'on-track', lag: 15 });
    expect(assess({ ...underWay, progress: 34 })).toEqual({ assessment: 'at-risk', lag: 16 });
    expect(assess({ ...underWay, progress: 19 })).toEqual({ assessment: 'off-track', lag: 31 });
    expect(assess({ ...underWay, progress: 80 })).toEqual({ assessment: 'on-track', lag: -30 });
  });

  it('holds the expected end against the planned one', () => {
    expect(assess({ ...underWay, expectedEnd: '2020-10' })).toEqual({ assessment: 'on-track', delay: 0 });
    expect(assess({ ...underWay, expectedEnd: '2020-11' })).toEqual({ assessment: 'at-risk', delay: 1 });
    expect(assess({ ...underWay, expectedEnd: '2021-02' })).toEqual({ assessment: 'off-track', delay: 4 });
    expect(assess({ ...underWay, expectedEnd: '2020-08' })).toEqual({ assessment: 'on-track', delay: -2 });
  });

  it('lets no action end before the month in which it is said to be under way', () => {
    expect(assess({ ...underWay, expectedEnd: '2020-10' }, '2020-12-01')).toMatchObject({ delay: 2 });
    expect(assess({ ...underWay }, '2021-03-01')).toMatchObject({ assessment: 'off-track', delay: 5 });
  });

  it('says where the own assessment is brighter or darker', () => {
    expect(assess({ ...underWay, progress: 10, assessment: 'on-track' })).toMatchObject({ disagreement: 'brighter' });
    expect(assess({ ...underWay, progress: 60, assessment: 'off-track' })).toMatchObject({ disagreement: 'darker' });
    expect(assess({ ...underWay, progress: 60, assessment: 'on-track' })).not.toHaveProperty('disagreement');
  });

  it('is not made of nothing, nor for what is not under way', () => {
    expect(assess(underWay)).toBeUndefined();
    expect(assess({ stage: 'completed', progress: 100 })).toBeUndefined();
    expect(assess({ stage: 'on-hold', progress: 10 })).toBeUndefined();
  });

  it('knows the whole timeframe, and nothing outside it', () => {
    expect(shareGone(action, '2019-12-31')).toBe(0);
    expect(shareGone(action, '2020-10-31')).toBe(100);
    expect(shareGone(action, '2021-10-31')).toBe(100);
  });
});
