import { describe, expect, it } from 'vitest';
import type { ActionReport } from '../../shared/domain/report/action-report.ts';
import { isComparable } from '../../shared/domain/report/change.ts';
import { asPlannedStatuses, attentionStatuses, type Headline } from '../../shared/domain/report/headline.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import { statuses, type Status } from '../../shared/domain/report/status.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { report, rounds } from '../fixtures/facts.ts';
import { randomAnswers } from '../fixtures/random-answers.ts';
import { randomFrom } from '../random.ts';

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const answersOf = (seed: number) => randomAnswers(smallProject, rounds, randomFrom(seed));

/** The headline as a reader would count it together from the regions' actions. */
function recount({ plans }: Snapshot): Headline {
  const actions = plans.flatMap((plan) => plan.actions);
  const mean = (values: number[]) =>
    Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1e6) / 1e6;
  const refs = (some: ActionReport[]) => some.map(({ ref }) => ref);
  const figures = actions.filter(({ progress }) => progress !== undefined);
  const gains = actions.filter(({ change }) => change?.points !== undefined);
  const tally = (among: readonly Status[]) => {
    const comparable = actions.filter(({ change }) => isComparable(change));
    const now = comparable.filter(({ status }) => among.includes(status)).length;
    const before = comparable.filter(({ change }) => change?.from !== undefined && among.includes(change.from)).length;
    return {
      actions: refs(actions.filter(({ status }) => among.includes(status))),
      ...(comparable.length > 0 && { change: now - before }),
    };
  };
  return {
    actions: actions.length,
    byStatus: Object.fromEntries(
      statuses.map((status) => [status, refs(actions.filter((action) => action.status === status))]),
    ) as Headline['byStatus'],
    ...(figures.length > 0 && {
      progress: { mean: mean(figures.map(({ progress = 0 }) => progress)), actions: refs(figures) },
    }),
    ...(gains.length > 0 && {
      progressChange: { points: mean(gains.map(({ change }) => change?.points ?? 0)), actions: refs(gains) },
    }),
    asPlanned: tally(asPlannedStatuses),
    attention: tally(attentionStatuses),
  };
}

describe('a compiled report', () => {
  it.each(seeds)('has a headline that can be counted together from its regions (%i)', (seed) => {
    const snapshot = report(answersOf(seed));

    expect(snapshot.headline).toEqual(recount(snapshot));
  });

  it.each(seeds)('is the same, byte for byte, in whatever order the answers come, and however often (%i)', (seed) => {
    const answers = answersOf(seed);
    const shuffled = randomFrom(seed + 1000).shuffled([...answers, ...answers.slice(0, 2)]);

    expect(JSON.stringify(report(shuffled))).toBe(JSON.stringify(report(answers)));
  });

  it.each(seeds)('is what its file says when it is read again (%i)', (seed) => {
    const snapshot = report(answersOf(seed));

    expect(snapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it.each(seeds)(
    'puts each action in one status, and in "no answer" exactly where something is missing (%i)',
    (seed) => {
      const { headline, missing } = report(answersOf(seed));
      const counted = Object.values(headline.byStatus).flat();

      expect(counted).toHaveLength(headline.actions);
      expect(new Set(counted).size).toBe(headline.actions);
      expect(
        missing
          .filter(({ gaps }) => gaps.includes('answer'))
          .map(({ action }) => action)
          .sort(),
      ).toEqual(headline.byStatus['no-answer'].toSorted());
    },
  );

  it('does not change what it was given', () => {
    const answers = answersOf(7);
    const before = JSON.stringify(answers);
    report(answers);

    expect(JSON.stringify(answers)).toBe(before);
  });

  it('has a history of a point for each round, of which the last speaks of the day of the report', () => {
    const { history, day } = report(answersOf(3));

    expect(history.map(({ round }) => round)).toEqual(['2019-07', '2019-10', '2020-01']);
    expect(history.map((point) => point.day)).toEqual(['2019-08-05', '2019-11-05', day]);
  });

  it('carries no address but the coordinator’s', () => {
    expect(JSON.stringify(report(answersOf(5))).match(/[\w.]+@[\w.]+/g)).toEqual(['coordinator@example.org']);
  });
});
