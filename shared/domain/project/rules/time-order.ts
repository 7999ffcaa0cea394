import type { Finding, Path } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** What ends does not end before it starts. */
export function endsAfterStarts({ phase2, readableUntil, plans, meetings }: ProjectDraft): Finding[] {
  const actions = entriesOf(plans, ['plans']).flatMap(({ value, path }) =>
    entriesOf(value.actions, [...path, 'actions']),
  );
  return [
    ...ordered(phase2?.starts, phase2?.ends, ['phase2', 'ends']),
    ...ordered(phase2?.ends, readableUntil, ['readableUntil']),
    ...actions.flatMap(({ value: { timeframe }, path }) =>
      ordered(timeframe?.starts, timeframe?.ends, [...path, 'timeframe', 'ends']),
    ),
    ...entriesOf(meetings, ['meetings']).flatMap(({ value, path }) =>
      ordered(value.date, value.ends, [...path, 'ends']),
    ),
  ];
}

/** Reports are compiled within phase 2; earlier meetings may stand in the file as well. */
export function meetingsInPhase2({ phase2, meetings }: ProjectDraft): Finding[] {
  const ends = phase2?.ends;
  if (!ends) return [];
  return entriesOf(meetings, ['meetings'])
    .filter(({ value }) => value.date && value.date > ends && value.report !== false && value.status !== 'suspended')
    .map(({ value, path }) => ({
      path: [...path, 'date'],
      message: `expected a day not after the end of phase 2, ${ends}, found ${value.date ?? ''}; a later meeting needs report: false`,
    }));
}

function ordered(starts: string | undefined, ends: string | undefined, path: Path): Finding[] {
  if (!starts || !ends || starts <= ends) return [];
  return [{ path, message: `expected ${starts} or later, found ${ends}` }];
}
