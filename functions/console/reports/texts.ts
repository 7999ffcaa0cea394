import { reviewTexts } from '../../../shared/texts/review/index.ts';
import type { ConsoleContext } from '../context.ts';

/** The texts of reviewing, in the coordinator's language. */
export function reviewTextsOf(c: ConsoleContext) {
  return reviewTexts(c.var.project.coordinator.language);
}
