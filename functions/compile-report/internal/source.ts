import { someOf } from './helpers-of.ts';
import { regionName, type Reading } from './reading.ts';

/** Where the figures come from and of which day they are: what stands under each chart. */
export function sourceOf({ snapshot, texts, date, roundNamed }: Reading): string {
  const { round, day } = snapshot;
  return round ? texts.source(roundNamed(round.id), date(day)) : texts.sourceWithoutRound(date(day));
}

/** More nobody reads below a chart; behind the number of the answers are all of them. */
const mostNamed = 10;

/** For whom older answers stand in, with their dates; nothing where there are none. */
export function olderAnswers(reading: Reading): string[] {
  const { snapshot, texts, date } = reading;
  const { older } = snapshot.response;
  if (older.length === 0) return [];
  const items = older.map(({ plan, day }) => texts.method.olderItem(regionName(reading, plan), date(day)));
  return [texts.method.older(someOf(items, reading, mostNamed))];
}
