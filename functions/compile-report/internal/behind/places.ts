import type { Status } from '../../../../shared/domain/report/status.ts';

/** Where the parts of a figure are listed, as places that its number leads to. */
export const behind = {
  regions: 'figures.regions',
  asPlanned: 'figures.as-planned',
  attention: 'figures.attention',
  rest: 'figures.rest',
  status: (status: Status) => `status.${status}`,
  progress: 'figures.progress',
  progressChange: 'figures.progress-change',
  answers: 'figures.answers',
  costs: 'figures.costs',
  costsToDate: 'figures.costs-to-date',
  sources: 'figures.sources',
  rounds: 'time.rounds',
  changes: 'changes',
} as const;

export const regionPlace = (plan: string) => `region-${plan}`;
