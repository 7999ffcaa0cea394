import { colleagueSchema, type Colleague } from '../domain/rounds/colleagues.ts';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** All to whom a plan's survey was passed on in a round, revoked or not, by number. */
export async function readColleagues(table: Table, round: string, plan: string): Promise<Colleague[]> {
  const items = await table.query(keys.roundPartition(table.project, round), { beginsWith: `PLAN#${plan}#PASSED#` });
  return items.map((item) => colleagueSchema.parse(item));
}

/** Notes that the survey was passed on. False when the colleague's number is taken: somebody else, or the same click twice, was faster. */
export async function addColleague(table: Table, round: string, colleague: Colleague): Promise<boolean> {
  return table.putOnce(keys.colleague(table.project, round, colleague.plan, colleague.number), colleague);
}

/** Takes the link of a colleague away; who was first stands. */
export async function revokeColleague(
  table: Table,
  round: string,
  { plan, number }: Colleague,
  revokedBy: string,
  revokedAt: Instant,
): Promise<void> {
  await table.update(keys.colleague(table.project, round, plan, number), {
    set: { revokedBy, revokedAt },
    condition: 'attribute_exists(pk) AND attribute_not_exists(#revokedAt)',
  });
}
