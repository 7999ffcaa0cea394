import { expect, it } from 'vitest';
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
