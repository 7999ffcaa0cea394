import { isRoundMail, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { readPlanState, readSurroundings, type Surroundings } from '../../shared/store/plan-state.ts';
import { readReleases } from '../../shared/store/reports.ts';
import { knownFrom, readOutline, type Known } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/** Reads as much as decides on one mail and stands in it: the same few requests, however many plans there are. */
export type ReadAround = (mail: Mail, now: Instant) => Promise<Known | undefined>;

/** What has been read so lately is as good as read anew. */
const freshForMilliseconds = 1000;

/** For the mails of a batch: what is the same for all plans is read once for those that are sent within a second. */
export function createReadAround(table: Table): ReadAround {
  const lately = new Map<string | undefined, { readAt: number; surroundings: Promise<Surroundings | undefined> }>();

  const surroundingsOf = (round: string | undefined) => {
    const last = lately.get(round);
    if (last && performance.now() - last.readAt < freshForMilliseconds) return last.surroundings;
    const surroundings = readSurroundings(table, round);
    lately.set(round, { readAt: performance.now(), surroundings });
    surroundings.catch(() => lately.delete(round));
    return surroundings;
  };

  return async (mail, now) => {
    const about = aboutPlan(mail);
    if (!about) {
      const outline = await readOutline(table);
      return outline && knownFrom(outline);
    }
    const readPlan = async () => {
      const surroundings = await surroundingsOf(about.round);
      return surroundings && readPlanState(table, surroundings, now, about);
    };
    const [read, releases] = await Promise.all([readPlan(), mail.kind === 'report-shared' ? readReleases(table) : []]);
    // An import writes its plans in places of their own.
    const isMoved = read?.project.plans.length === 0;
    if (isMoved) lately.delete(about.round);
    const known = isMoved ? await readPlan() : read;
    return known && { ...known, state: { ...known.state, releases } };
  };
}

/** Undefined for a mail about the project as a whole. */
function aboutPlan(mail: Mail): { plan: string; round: string | undefined } | undefined {
  if (isRoundMail(mail)) return mail;
  if (mail.kind === 'unreachable') return { plan: mail.plan, round: undefined };
  if (mail.kind === 'opted-out') return { plan: mail.plan, round: mail.during };
  return undefined;
}
