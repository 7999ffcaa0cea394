import type { Computed } from '../../../shared/domain/report/assessment.ts';
import type { Reading } from './reading.ts';

/** What a computed assessment rests on: "32 points behind the time gone, expected to end 3 months later than planned". */
export function computedInWords({ lag, delay }: Computed, { texts }: Reading): string {
  return [
    ...(lag === undefined ? [] : [texts.action.lag(lag)]),
    ...(delay === undefined ? [] : [texts.action.delay(delay)]),
  ].join(', ');
}
