import type { Snapshot } from './snapshot.ts';
import type { Status } from './status.ts';

/** How an action stands in a revision. */
interface Stand {
  status: Status;
  progress: number | undefined;
}

/** What is different between two revisions of a report, the earlier one first. */
export interface Comparison {
  /** Plans with another answer than before. */
  answers: string[];
  actions: { ref: string; before: Stand | undefined; now: Stand | undefined }[];
  /** Mean progress in percent. */
  progress: { before: number | undefined; now: number | undefined } | undefined;
  isForewordChanged: boolean;
  /** Plans on which the coordinator remarks something else. */
  remarks: string[];
}

export function compareRevisions(before: Snapshot, now: Snapshot): Comparison {
  const plans = [...new Set([...now.plans, ...before.plans].map(({ id }) => id))];
  const answeredAt = (snapshot: Snapshot) => new Map(snapshot.plans.map(({ id, said }) => [id, said?.submittedAt]));
  const [answersBefore, answersNow] = [answeredAt(before), answeredAt(now)];
  const [standsBefore, standsNow] = [standsIn(before), standsIn(now)];
  const [meanBefore, meanNow] = [before.headline.progress?.mean, now.headline.progress?.mean];
  const remarkOn = ({ notes }: Snapshot, plan: string) =>
    notes?.remarks.find((remark) => remark.plan === plan)?.text ?? '';
  return {
    answers: plans.filter((plan) => answersBefore.get(plan) !== answersNow.get(plan)),
    actions: [...new Set([...standsNow.keys(), ...standsBefore.keys()])]
      .map((ref) => ({ ref, before: standsBefore.get(ref), now: standsNow.get(ref) }))
      .filter(
        (action) => action.before?.status !== action.now?.status || action.before?.progress !== action.now?.progress,
      ),
    progress: meanBefore === meanNow ? undefined : { before: meanBefore, now: meanNow },
    isForewordChanged: (before.notes?.foreword ?? '') !== (now.notes?.foreword ?? ''),
    remarks: plans.filter((plan) => remarkOn(before, plan) !== remarkOn(now, plan)),
  };
}

function standsIn({ plans }: Snapshot): Map<string, Stand> {
  return new Map(
    plans.flatMap(({ actions }) => actions.map(({ ref, status, progress }) => [ref, { status, progress }])),
  );
}
