import { isRoundMail, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { knownFrom, readOutline, readPlanState, type Known } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** As much as decides on one mail and stands in it: the same few requests, however many plans there are. */
export async function readAround(table: Table, mail: Mail, now: Instant): Promise<Known | undefined> {
  if (isRoundMail(mail)) return readPlanState(table, now, mail.plan, mail.round);
  if (mail.kind === 'unreachable') return readPlanState(table, now, mail.plan);
  if (mail.kind === 'opted-out') return readPlanState(table, now, mail.plan, mail.during);
  const outline = await readOutline(table);
  return outline && knownFrom(outline);
}
