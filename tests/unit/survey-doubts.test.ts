import { describe, expect, it } from 'vitest';
import type { ActionAnswer } from '../../shared/domain/survey/answer.ts';
import { doubtsAbout, doubtsAboutPlan } from '../../shared/domain/survey/doubts.ts';
import { smallProject } from '../fixtures/small-project.ts';

const action = smallProject.plans[0]?.actions[0];
if (!action) throw new Error('an action');

/** The action is planned from its start to its end, with costs of 80,000 and 60,000 from the ERDF. */
const doubted = (answer: Partial<ActionAnswer>, today = '2019-10-22') =>
  doubtsAbout(answer, action, today).map(({ field, code }) => `${field}: ${code}`);

describe('what is asked about once more', () => {
  it.each<[string, Partial<ActionAnswer>, string[]]>([
    ['progress before the start', { stage: 'not-started', progress: 5 }, ['progress: not-started-with-progress']],
    [
      'all done, and not completed',
      { stage: 'in-implementation', progress: 100 },
      ['progress: done-but-not-completed'],
    ],
    ['all done, and abandoned', { stage: 'abandoned', progress: 100 }, ['progress: done-but-not-completed']],
    ['completed, and not all done', { stage: 'completed', progress: 99.5 }, ['progress: completed-but-not-done']],
    ['an end before the start', { stage: 'completed', expectedEnd: '2001-01' }, ['expectedEnd: ends-before-start']],
    ['an end that has passed', { stage: 'on-hold', expectedEnd: '2019-09' }, []],
    ['ten times the costs', { costsToDate: 800_000 }, []],
    ['more than ten times the costs', { costsToDate: 800_001 }, ['costsToDate: far-above-planned-costs']],
    [
      'more than ten times the funding of a source',
      { fundingSecured: [{ source: 'ERDF', amount: 600_001 }] },
      ['fundingSecured: far-above-planned-funding'],
    ],
    ['much from a source that the plan does not know', { fundingSecured: [{ source: 'Lottery', amount: 1e9 }] }, []],
    ['what may well be', { stage: 'completed', progress: 100, expectedEnd: '2019-09', costsToDate: 80_000 }, []],
    ['nothing at all', {}, []],
  ])('is, or is not, %s', (_, answer, expected) => {
    expect(doubted(answer)).toEqual(expected);
  });

  it('is an end that has passed, as long as the action goes on', () => {
    expect(doubted({ stage: 'in-implementation', expectedEnd: '2019-09' })).toEqual(['expectedEnd: end-has-passed']);
    expect(doubted({ stage: 'in-implementation', expectedEnd: '2019-10' })).toEqual([]);
    expect(doubted({ stage: 'completed', expectedEnd: '2019-09' })).toEqual([]);
  });

  it('is an instrument that was not improved, with the kind of its improvement', () => {
    const doubts = doubtsAboutPlan({ instrumentImproved: false, improvements: ['governance'] });
    expect(doubts).toMatchObject([{ field: 'instrumentImproved', code: 'not-improved-but-how' }]);
    expect(doubtsAboutPlan({ instrumentImproved: false, improvements: [] })).toEqual([]);
    expect(doubtsAboutPlan({ improvements: ['governance'] })).toEqual([]);
  });

  it('has another name for another answer, so that a confirmation holds for one alone', () => {
    const idFor = (costsToDate: number) => doubtsAbout({ costsToDate }, action, '2019-10-22')[0]?.id;
    expect(idFor(900_000)).toBe(idFor(900_000));
    expect(idFor(900_000)).not.toBe(idFor(900_001));
  });
});
