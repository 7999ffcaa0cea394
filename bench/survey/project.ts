import type { Action, Project } from '../../shared/domain/project/schema.ts';
import { smallProject } from '../../tests/fixtures/small-project.ts';

const titles = [
  'Revision of the funding directive',
  'Vouchers for small enterprises',
  'Regional network on the circular economy',
  'Training for skilled workers in the chemical industry',
  'Pilot plant for bio-based materials',
  'Roadmap for the supply with green hydrogen',
  'Innovation day with neighbouring regions',
];

/** The small project with eight actions in its first plan, each with funding of its own, and no questions of its own. */
export function projectOfEightActions(): Project {
  return {
    ...smallProject,
    plans: smallProject.plans.map((plan, index) =>
      index === 0 ? { ...plan, actions: eightLike(plan.actions[0]) } : plan,
    ),
    questions: [],
  };
}

/** The first as it is: on it something was reported in the last round. */
function eightLike(first: Action | undefined): Action[] {
  if (!first) throw new Error('a plan without actions');
  return [first, ...titles.map((title, index) => ({ ...first, id: `action-${index + 2}`, title }))];
}
