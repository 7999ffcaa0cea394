import type { Finding } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** Between baseline and target lies a way, of which a report can say how much has been gone. */
export function targetsDifferFromBaselines({ plans }: ProjectDraft): Finding[] {
  return entriesOf(plans, ['plans'])
    .filter(({ value: { indicator } }) => indicator?.target !== undefined && indicator.target === indicator.baseline)
    .map(({ path }) => ({
      path: [...path, 'indicator', 'target'],
      message: 'expected a target that differs from the baseline, found the same value',
    }));
}
