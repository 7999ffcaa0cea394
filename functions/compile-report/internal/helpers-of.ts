import type { ActionAnswer } from '../../../shared/domain/survey/answer.ts';
import { helperName } from '../../../shared/texts/answer.ts';
import { formatList } from '../../../shared/texts/format.ts';
import type { Reading } from './reading.ts';

/** Whom an answer asks for help, by name, at most so many of them; empty where it names nobody. */
export function helpersOf({ needsFrom }: ActionAnswer, reading: Reading, most = Infinity): string {
  const { regions, language } = reading;
  return someOf(
    needsFrom.map((helper) => helperName(helper, regions, language)),
    reading,
    most,
  );
}

/** The names as a list: all of them, or the first and how many more there are. */
export function someOf(names: string[], { language, texts }: Reading, most: number): string {
  if (names.length <= most) return formatList(names, language);
  return `${names.slice(0, most).join(', ')} ${texts.further(names.length - most)}`;
}
