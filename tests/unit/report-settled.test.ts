import { describe, expect, it } from 'vitest';
import { compileReport } from '../../shared/domain/report/compile.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import { settle, settledAmong, settledRoundsSchema } from '../../shared/domain/report/settled-rounds.ts';
import type { Round } from '../../shared/domain/rounds/state.ts';
import { randomAnswers } from '../fixtures/random-answers.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { randomFrom, type Random } from '../random.ts';

const rounds: Round[] = ['2018-10', '2019-01', '2019-05', '2019-10', '2020-01'].map((id) => ({
  id,
  opensAt: `${id}-15T07:00:00Z`,
  openedAt: `${id}-15T07:00:00Z`,
  deadline: `${id}-28`,
  plans: ['north', 'south'],
}));
const [meeting] = smallProject.meetings;
if (!meeting) throw new Error('The project has no meeting.');

function factsFrom(random: Random, at: string): ReportFacts {
  const answers = randomAnswers(smallProject, rounds, random).map((answer) => ({
    ...answer,
    // As partners do who leave a page out, or repeat what they said.
    actions: Object.fromEntries(Object.entries(answer.actions).filter(() => random.whole(0, 3) > 0)),
    planAnswer: {
      ...answer.planAnswer,
      highlights: random.oneOf(['', 'A fair.', 'A new law.']),
      highlightsPublishable: random.isLucky(),
    },
  }));
  return { project: smallProject, meeting: meeting as ReportFacts['meeting'], rounds, answers, revision: 1, at };
}

const at = '2020-02-10T08:00:00Z';
const asKept = (facts: ReportFacts): ReportFacts => ({
  ...facts,
  settled: settledRoundsSchema.parse(JSON.parse(JSON.stringify(facts.settled))),
});

describe('a report on rounds that are settled', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('says what it says on all of them (%i)', (seed) => {
    const facts = factsFrom(randomFrom(seed), at);
    const settled = settle(facts);

    expect(settled.settled?.rounds.map(({ id }) => id)).toEqual(['2018-10', '2019-01', '2019-05', '2019-10']);
    expect(settled.rounds.map(({ id }) => id)).toEqual(['2020-01']);
    expect(settled.answers.every(({ round }) => round === '2020-01')).toBe(true);
    expect(compileReport(asKept(settled))).toEqual(compileReport(facts));
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'says the same where they were settled one by one (%i)',
    (seed) => {
      const facts = factsFrom(randomFrom(seed), at);
      const early = settle({
        ...facts,
        at: '2019-09-01T08:00:00Z',
        rounds: rounds.slice(0, 3),
        answers: facts.answers.filter(({ round }) => round < '2019-06'),
      });
      const late = settle({
        ...facts,
        settled: asKept(early).settled,
        rounds: rounds.filter(({ id }) => !early.settled?.rounds.some((round) => round.id === id)),
        answers: facts.answers.filter(({ round }) => !early.settled?.rounds.some(({ id }) => id === round)),
      });

      expect(early.settled?.rounds).toHaveLength(2);
      expect(late.settled?.rounds).toHaveLength(4);
      expect(compileReport(late)).toEqual(compileReport(facts));
    },
  );

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'says the same where each was settled as it was read (%i)',
    (seed) => {
      const facts = factsFrom(randomFrom(seed), at);
      let read: ReportFacts = { ...facts, rounds: [], answers: [] };
      for (const round of facts.rounds) {
        const answers = facts.answers.filter((answer) => answer.round === round.id);
        read = settle({ ...read, rounds: [...read.rounds, round], answers: [...read.answers, ...answers] });
        expect(read.rounds.length).toBeLessThanOrEqual(2);
      }

      expect(read.settled?.rounds).toHaveLength(4);
      expect(compileReport(asKept(read))).toEqual(compileReport(facts));
    },
  );

  it('keeps no answer that later ones replace', () => {
    const { settled } = settle(factsFrom(randomFrom(1), at));

    for (const { id } of smallProject.plans) {
      const spokenOf =
        settled?.answers.filter(({ plan }) => plan === id).map(({ actions }) => Object.keys(actions)) ?? [];
      const plan = smallProject.plans.find((known) => known.id === id);
      expect(spokenOf.length).toBeLessThanOrEqual(1 + (plan?.actions.length ?? 0));
    }
  });
});

describe('a round is settled', () => {
  const ids = (some: Round[], moment: string) => settledAmong(some, moment, 'Europe/Berlin').map(({ id }) => id);

  it('on the day after the last to which its deadline can be moved', () => {
    const [first, second] = rounds;
    const two = [first, second].filter((round) => round !== undefined);

    expect(ids(two, '2018-12-29T22:00:00Z')).toEqual([]);
    expect(ids(two, '2018-12-29T23:00:01Z')).toEqual(['2018-10']);
  });

  it('never as the last, on which the report rests', () => {
    expect(ids(rounds, '2030-01-01T00:00:00Z')).toEqual(['2018-10', '2019-01', '2019-05', '2019-10']);
    expect(ids(rounds.slice(0, 1), '2030-01-01T00:00:00Z')).toEqual([]);
  });

  it('not while it is paused, nor a round after that', () => {
    const paused = rounds.map((round) =>
      round.id === '2019-01' ? { ...round, pausedAt: '2019-01-20T08:00:00Z' } : round,
    );

    expect(ids(paused, '2030-01-01T00:00:00Z')).toEqual(['2018-10']);
  });
});
