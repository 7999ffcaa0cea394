import { atLocalTime, type Instant } from '../../shared/domain/time.ts';
import { actSchema, type Act, type Script, type Visit } from './script.ts';

/** Something that a person does at a moment. */
export type Scene = { at: Instant } & ({ kind: 'visit'; round: string; visit: Visit } | { kind: 'act'; act: Act });

/** All that people do, in the order in which they do it. */
export function scenesOf(script: Script, timeZone: string): Scene[] {
  const momentOf = (moment: string): Instant => {
    const [date = '', time = ''] = moment.split(' ');
    return atLocalTime(date, time, timeZone);
  };
  const visits = Object.entries(script.rounds).flatMap(([round, list]) =>
    list.map((visit): Scene => ({ kind: 'visit', at: momentOf(visit.at), round, visit })),
  );
  const acts = script.coordinator.map((act): Scene => ({
    kind: 'act',
    at: momentOf(act.at),
    act: actSchema.parse(act),
  }));
  return [...visits, ...acts].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
