import { projectSchema, type Project } from '../../shared/domain/project/schema.ts';
import type { Round } from '../../shared/domain/rounds/state.ts';
import { assessments, obstacles, type Answer } from '../../shared/domain/survey/answer.ts';
import { onAction, onPlan } from '../../tests/fixtures/report-facts.ts';
import { smallProject } from '../../tests/fixtures/small-project.ts';

/** Every so many-th plan leaves a round unanswered, in each round other ones. */
const silent = 10;
/** Oldest first; the report is made a week after the last has ended. */
const opened = ['2018-04', '2018-07', '2018-10', '2019-01', '2019-04', '2019-07', '2019-10', '2020-01'];
export const reportedAt = '2020-02-10T08:00:00Z';

/** A project of so many partners, each with a plan of three actions. */
export function projectOf(size: number): Project {
  return projectSchema.parse({
    ...smallProject,
    partners: numbers(size).map((number) => ({
      id: idOf(number),
      organisation: `Agency of region ${number}`,
      region: `Region ${number}`,
      country: 'PL',
      lead: number === 0,
      plan: idOf(number),
      contacts: [{ id: idOf(number), email: `${idOf(number)}@example.org`, language: 'pl' }],
    })),
    plans: numbers(size).map((number) => ({
      id: idOf(number),
      region: `Region ${number}`,
      title: `Action plan of region ${number}`,
      policyInstrument: { name: `Innovation strategy of region ${number}` },
      actions: ['catalogue', 'directive', 'vouchers'].map((id) => ({
        id,
        title: `The ${id} of region ${number}`,
        nature: 'Calls for bids, and a report on what came of them.',
        timeframe: { starts: '2018-03', ends: '2020-12' },
        costs: 80_000,
        // Local money has a name of its own in each region, so that there are as many sources as regions.
        funding: [
          { source: 'ERDF', amount: 60_000 },
          { source: `Budget of region ${number}`, amount: 20_000 },
        ],
      })),
    })),
    rounds: { kind: 'periodic', everyMonths: 3, firstOpens: '2018-04-15', openForDays: 21 },
  });
}

export function roundsOf({ plans }: Project): Round[] {
  return opened.map((id) => ({
    id,
    opensAt: `${id}-15T06:00:00Z`,
    openedAt: `${id}-15T06:00:00Z`,
    deadline: nextMonth(id),
    plans: plans.map((plan) => plan.id),
  }));
}

/** What was submitted in a round: by all plans but every tenth. */
export function answersIn(round: Round, project: Project): Answer[] {
  const past = opened.indexOf(round.id);
  return project.plans.flatMap(({ id, actions }, number) => {
    if (number % silent === (past + 2) % silent) return [];
    const other = idOf((number + 1) % project.plans.length);
    return [
      {
        round: round.id,
        plan: id,
        revision: 1,
        submittedAt: `${round.deadline}T10:00:00Z`,
        submittedBy: id,
        // Answers from before languages were kept are read as well.
        ...(past > 1 && { language: 'pl' as const }),
        actions: Object.fromEntries(
          actions.map((action, index) => [action.id, onActionIn(past, number + index, other)]),
        ),
        planAnswer: onPlan({
          instrumentImproved: number % 3 === 0,
          fundsInfluenced: 1000 * number,
          interests: [{ plan: other, action: 'catalogue' }],
          highlights: `What was done in round ${past + 1} has been in the papers.`,
          highlightsPublishable: number % 2 === 0,
          topics: number % 5 === 0 ? 'What comes after the project?' : '',
        }),
        extra: { visits: past },
      },
    ];
  });
}

function onActionIn(past: number, number: number, other: string) {
  return onAction({
    progress: Math.min(100, 10 * past + (number % 7)),
    assessment: assessments[number % assessments.length],
    expectedEnd: '2021-03',
    done: 'Two workshops and a call for bids; the contracts are signed. '.repeat(3),
    obstacles: [obstacles[number % obstacles.length] ?? 'other'],
    obstaclesText: 'Bids came in late.',
    needs: number % 2 === 0 ? 'Word of what others have paid.' : '',
    needsFrom: number % 2 === 0 ? ['coordinator', `plan:${other}`] : [],
    costsToDate: 5000 * past,
    fundingSecured: [{ source: 'ERDF', amount: 50_000 }],
    transfer: 'with-adaptation',
    transferConditions: 'The data must be open.',
  });
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return `${year}-${String(number + 1).padStart(2, '0')}-05`;
}

const numbers = (size: number) => Array.from({ length: size }, (_, number) => number);
const idOf = (number: number) => `region-${String(number).padStart(4, '0')}`;
