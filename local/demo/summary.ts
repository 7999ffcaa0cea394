import type { MailKind } from '../../shared/domain/rounds/mail.ts';
import { askedPlans, knownRounds, type ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { LocalRun } from '../run.ts';
import { describeProblem, type Problem } from '../state/problems.ts';
import type { Mishap } from './rehearsal.ts';

/** What came of a rehearsal. Errors are told in words; without any, all went well. */
export interface Summary {
  project: string;
  until: Instant;
  mails: { total: number; byKind: Partial<Record<MailKind, number>> };
  rounds: { round: string; asked: number; answered: number; revisions: number }[];
  reports: { meeting: string; revision: number; round: string | undefined; compiledAt: Instant }[];
  errors: string[];
}

export function summarize(run: LocalRun, state: ProjectState, until: Instant, mishaps: Mishap[]): Summary {
  const sent = [...knownRounds(state).flatMap((round) => round.mails), ...state.mails].filter(({ sentAt }) => sentAt);
  const byKind: Summary['mails']['byKind'] = {};
  for (const { mail } of sent) byKind[mail.kind] = (byKind[mail.kind] ?? 0) + 1;
  const taken = run.mails();
  const kept = new Set(taken.map(({ tags }) => `${tags['round'] ?? ''} ${tags['mail'] ?? ''}`)).size;
  return {
    project: run.project.id,
    until,
    mails: { total: taken.length, byKind },
    rounds: state.rounds.map((roundState) => ({
      round: roundState.round.id,
      asked: askedPlans(roundState).length,
      answered: new Set(roundState.submissions.map(({ plan }) => plan)).size,
      revisions: roundState.submissions.length,
    })),
    reports: state.reports.map(({ meeting, revision, round, compiledAt }) => ({
      meeting,
      revision,
      round,
      compiledAt,
    })),
    errors: [
      ...mishaps.map(({ at, who, message }) => `${at} ${who}: ${message}`),
      ...folded(run.problems()),
      ...(kept === sent.length
        ? []
        : [`The mail server took ${kept} mails, the table says that ${sent.length} were sent.`]),
    ],
  };
}

/** What fails is tried again and fails again: told once, with its number. */
function folded(problems: Problem[]): string[] {
  const groups = new Map<string, { first: Problem; more: number }>();
  for (const problem of problems) {
    const key = problem.kind === 'function-error' ? `${problem.function} ${problem.message}` : problem.queue;
    const known = groups.get(key);
    if (known) known.more++;
    else groups.set(key, { first: problem, more: 0 });
  }
  return [...groups.values()].map(
    ({ first, more }) => `${describeProblem(first)}${more > 0 ? ` (and ${more} times more)` : ''}`,
  );
}
