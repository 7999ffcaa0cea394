import { isRoundMail, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { readReleases } from '../../shared/store/reports.ts';
import { knownFrom, readOutline, readPlanState, type Known } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** As much as decides on one mail and stands in it: the same few requests, however many plans there are. */
export async function readAround(table: Table, mail: Mail, now: Instant): Promise<Known | undefined> {
  if (mail.kind === 'report-shared') return readWithReleases(table, mail, now);
  if (isRoundMail(mail)) return readPlanState(table, now, mail.plan, mail.round);
  if (mail.kind === 'unreachable') return readPlanState(table, now, mail.plan);
  if (mail.kind === 'opted-out') return readPlanState(table, now, mail.plan, mail.during);
  const outline = await readOutline(table);
  return outline && knownFrom(outline);
}

async function readWithReleases(
  table: Table,
  { plan, round }: Extract<Mail, { kind: 'report-shared' }>,
  now: Instant,
): Promise<Known | undefined> {
  const [known, releases] = await Promise.all([readPlanState(table, now, plan, round), readReleases(table)]);
  return known && { ...known, state: { ...known.state, releases } };
}
