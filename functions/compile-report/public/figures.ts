import { asPlannedStatuses } from '../../../shared/domain/report/headline.ts';
import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { formatAmount, formatDifference, formatPercent } from '../../../shared/texts/format.ts';
import type { Figure } from '../document/document.ts';
import type { PublicReading } from './reading.ts';

/** The four figures of the first page, each with what it has to be read with. */
export function publicFigures(reading: PublicReading): Figure[] {
  const { snapshot, texts, edition, language } = reading;
  const { improved, answered, fundsInfluenced } = snapshot.instruments;
  const { actions, progress } = snapshot.headline;
  return [
    {
      value: texts.figures.of(asPlannedIn(snapshot), actions),
      label: texts.figures.asPlanned,
      change: whatElse(reading),
    },
    {
      value: progress === undefined ? '–' : formatPercent(progress, language),
      label: texts.figures.progress,
      change: changeOf(reading),
    },
    {
      value: answered === 0 ? '–' : texts.figures.of(improved, answered),
      label: edition.figures.instruments,
      change: basisOf(answered, reading),
    },
    {
      value: fundsInfluenced.plans === 0 ? '–' : formatAmount(fundsInfluenced.amount, language),
      label: edition.figures.funds,
      change: basisOf(fundsInfluenced.plans, reading),
    },
  ];
}

/** The number of actions that are completed or on track. */
export function asPlannedIn({ headline }: PublicSnapshot): number {
  return asPlannedStatuses.reduce((sum, status) => sum + headline.byStatus[status], 0);
}

/** How many are completed, and of how many nobody knows: no answer is not a bad one. A number stays with its word. */
function whatElse({ snapshot, texts }: PublicReading): string {
  return (['completed', 'no-answer'] as const)
    .filter((status) => snapshot.headline.byStatus[status] > 0)
    .map((status) => texts.headline.rest[status](snapshot.headline.byStatus[status]).replace(' ', '\u00a0'))
    .join(', ');
}

function changeOf({ snapshot, texts, language, since }: PublicReading): string {
  const { progressChange } = snapshot.headline;
  if (progressChange === undefined || !since) return texts.since.nothing;
  return progressChange === 0
    ? texts.since.same(since)
    : texts.since.points(formatDifference(progressChange, language), since);
}

function basisOf(answered: number, { snapshot, edition }: PublicReading): string {
  return answered === 0 ? edition.figures.noBasis : edition.figures.basis(answered, snapshot.plans.length);
}
