import { isRoundMail, type Mail } from '../../shared/domain/rounds/mail.ts';
import { knownFrom, readOutline, readPlanState, type Known } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** As much as decides on one mail and stands in it: the same few requests, however many plans there are. */
export async function readAround(table: Table, mail: Mail): Promise<Known | undefined> {
  if (isRoundMail(mail)) return readPlanState(table, mail.plan, mail.round);
  if (mail.kind === 'unreachable') return readPlanState(table, mail.plan);
  const outline = await readOutline(table);
  return outline && knownFrom(outline);
}
