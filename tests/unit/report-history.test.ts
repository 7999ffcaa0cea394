import { expect, it } from 'vitest';
import { shareGone } from '../../shared/domain/report/assessment.ts';
import { mean, rounded } from '../../shared/domain/report/headline.ts';
import { answer, firstRound, fullAnswers, onAction, snapshotOf } from '../fixtures/report-facts.ts';

it('what was answered in a round after an extension counts for that round', () => {
  const late = answer({
    plan: 'south',
    round: firstRound.id,
    submittedAt: '2019-11-12T10:00:00Z',
    actions: { vouchers: onAction({ progress: 35, assessment: 'on-track', done: 'Rules settled.' }) },
  });
  const others = fullAnswers.filter(({ plan, round }) => plan !== 'south' || round !== firstRound.id);

  const { history } = snapshotOf({ answers: [...others, late] });

  expect(late.submittedAt > firstRound.deadline).toBe(true);
  expect(history.map(({ round, answered }) => [round, answered])).toEqual([
    [firstRound.id, 2],
    ['2020-01', 2],
  ]);
});

it('what was answered in a later round does not change an earlier one', () => {
  const onlySecond = fullAnswers.filter(({ round }) => round !== firstRound.id);

  expect(snapshotOf({ answers: onlySecond }).history.map(({ answered }) => answered)).toEqual([0, 2]);
});

it('an older answer is set against the time of its own day, the history against that of its point', () => {
  const onlyFirst = fullAnswers.filter(({ round }) => round === firstRound.id);

  const { plans, history } = snapshotOf({ answers: onlyFirst });

  const reported = plans.flatMap(({ actions }) => actions).filter(({ progress }) => progress !== undefined);
  const [before, now] = history.map(({ progress }) => progress?.gone ?? 0);
  expect(reported.map(({ said }) => said?.day)).toEqual(['2019-11-01', '2019-11-02']);
  for (const { planned, gone, said } of reported) expect(gone).toBe(shareGone(planned, said?.day ?? ''));
  expect(now).toBe(rounded(mean(reported.map(({ planned }) => shareGone(planned, '2020-02-07')))));
  expect(now).toBeGreaterThan(before ?? Infinity);
});
