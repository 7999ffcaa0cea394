import type { ActionAnswer } from '../../../shared/domain/survey/answer.ts';
import { helperName } from '../../../shared/texts/answer.ts';
import { formatList } from '../../../shared/texts/format.ts';
import type { Reading } from './reading.ts';

/** Whom an answer asks for help, by name; empty where it names nobody. */
export function helpersOf({ needsFrom }: ActionAnswer, { regions, language }: Reading): string {
  return formatList(
    needsFrom.map((helper) => helperName(helper, regions, language)),
    language,
  );
}
