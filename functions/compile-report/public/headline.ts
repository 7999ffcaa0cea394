import { headlineLine } from '../internal/headline.ts';
import type { Line } from '../document/document.ts';
import type { PublicReading } from './reading.ts';

/** The internal report's sentence, from numbers. Its links lead to lists that the public editions do not have. */
export function publicHeadline(reading: PublicReading): Line {
  const { actions, byStatus, progress, progressChange } = reading.snapshot.headline;
  return headlineLine({ actions, countOf: (status) => byStatus[status], progress, progressChange }, reading);
}
