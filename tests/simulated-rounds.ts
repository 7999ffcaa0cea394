import type { Project } from '../shared/domain/project/schema.ts';
import { extensionsAfterPause } from '../shared/domain/rounds/pause.ts';
import { isStillOwed } from '../shared/domain/rounds/letters.ts';
import { mailId, type Mail, type MailRecord } from '../shared/domain/rounds/mail.ts';
import {
  deadlineFor,
  emptyState,
  isOpenFor,
  type ProjectState,
  type RoundState,
} from '../shared/domain/rounds/state.ts';
import { dueWork, nextMoment } from '../shared/domain/rounds/work.ts';
import { addDays, addMinutes, atLocalTime, localDate, type Instant } from '../shared/domain/time.ts';
import { justOpened } from './fixtures/just-opened.ts';

/** Something that happens `minute` minutes after the beginning. The order of a list is the order in which they happen. */
export type Happening = { minute: number } & (
  | { kind: 'tick' }
  /** The queue hands over all that was asked for. */
  | { kind: 'delivery' }
  | { kind: 'answer'; plan: string }
  | { kind: 'opt-out'; contact: string }
  | { kind: 'remind'; plan: string }
  | { kind: 'extension'; plan: string; days: number }
  | { kind: 'pause' | 'resume' | 'close' }
  | { kind: 'skip' | 'unskip'; plan: string }
);

export interface Sent {
  mail: Mail;
  at: Instant;
  /** Whether, when it was sent, its plan had answered, and its reader wanted no more reminders. */
  wasAnswered: boolean;
  hadOptedOut: boolean;
  /** Whether the round was paused, or its plan left out. */
  wasHeldBack: boolean;
}

interface Simulated {
  sent: Sent[];
  rounds: RoundState[];
  /** When ticks began to come regularly. */
  resumedAt: Instant;
}

/** Runs the pure domain as the functions do: a tick asks, a delivery decides anew and sends. */
export function simulateRounds(
  project: Project,
  firstDay: string,
  happenings: Happening[],
  { thenRegularly = false } = {},
): Simulated {
  const begins = atLocalTime(firstDay, '00:00', project.timeZone);
  const state: ProjectState = { ...emptyState, rounds: [] };
  const queue: Mail[] = [];
  const sent: Sent[] = [];

  const tick = (now: Instant) => {
    for (const work of dueWork(project, state, now)) {
      if (work.kind !== 'open-round') continue;
      const round = { ...work.round, openedAt: now, plans: project.plans.map(({ id }) => id) };
      state.rounds.push(justOpened(round));
      state.rounds.sort((a, b) => (a.round.opensAt < b.round.opensAt ? -1 : 1));
    }
    for (const work of dueWork(project, state, now)) {
      if (work.kind !== 'send-mail') continue;
      queue.push(work.mail);
      recordOf(state, work.mail).requestedAt = now;
    }
  };
  const deliver = (now: Instant) => {
    for (const mail of queue.splice(0)) {
      if (!isStillOwed(project, state, mail, now)) continue;
      recordOf(state, mail).sentAt = now;
      sent.push({ mail, at: now, ...knownOf(mail, state) });
    }
  };
  const current = (now: Instant) => state.rounds.findLast(({ round }) => round.openedAt <= now);

  for (const happening of happenings) {
    const now = addMinutes(begins, happening.minute);
    const round = current(now);
    if (happening.kind === 'tick') tick(now);
    else if (happening.kind === 'delivery') deliver(now);
    else if (round) happen(happening, round, project, now);
  }
  const resumedAt = addMinutes(begins, Math.max(0, ...happenings.map(({ minute }) => minute)));
  if (thenRegularly) {
    for (let now: Instant | undefined = resumedAt; now && now < '2020-06-01'; now = nextMoment(project, state, now)) {
      // What a delivery makes due is seen by the tick after it.
      for (const moment of [now, addMinutes(now, 15)]) {
        tick(moment);
        deliver(moment);
      }
    }
  }
  return { sent, rounds: state.rounds, resumedAt };
}

function happen(
  happening: Exclude<Happening, { kind: 'tick' | 'delivery' }>,
  round: RoundState,
  project: Project,
  now: Instant,
): void {
  switch (happening.kind) {
    case 'answer':
      if (!isOpenFor(happening.plan, round.round, round.extensions, now, project.timeZone)) return;
      round.submissions.push({ plan: happening.plan, revision: 1, submittedAt: now, submittedBy: 'anna' });
      return;
    case 'remind': {
      const day = localDate(now, project.timeZone);
      const isAsked = round.extraReminders.some((extra) => extra.plan === happening.plan && extra.day === day);
      if (!isAsked) round.extraReminders.push({ plan: happening.plan, day, requestedAt: now });
      return;
    }
    case 'opt-out':
      round.optOuts.push({ contact: happening.contact, optedOutAt: now });
      return;
    case 'pause':
      if (isOpenForAny(round, project, now)) round.round.pausedAt ??= now;
      return;
    case 'resume':
      round.extensions.push(...extensionsAfterPause(project, round, now));
      delete round.round.pausedAt;
      return;
    case 'close':
      if (!isOpenForAny(round, project, now)) return;
      delete round.round.pausedAt;
      round.round.closed = { at: now, day: localDate(now, project.timeZone) };
      return;
    case 'skip':
      if (!round.skips.some(({ plan }) => plan === happening.plan))
        round.skips.push({ plan: happening.plan, skippedAt: now });
      return;
    case 'unskip':
      round.skips = round.skips.filter(({ plan }) => plan !== happening.plan);
      return;
    case 'extension': {
      const deadline = addDays(deadlineFor(happening.plan, round.round, round.extensions), happening.days);
      round.extensions.push({ plan: happening.plan, deadline, extendedAt: now });
    }
  }
}

function isOpenForAny({ round, extensions }: RoundState, { timeZone }: Project, now: Instant): boolean {
  return round.plans.some((plan) => isOpenFor(plan, round, extensions, now, timeZone));
}

function knownOf(mail: Mail, { rounds }: ProjectState): Pick<Sent, 'wasAnswered' | 'hadOptedOut' | 'wasHeldBack'> {
  if (!('round' in mail)) return { wasAnswered: false, hadOptedOut: false, wasHeldBack: false };
  const round = rounds.find((candidate) => candidate.round.id === mail.round);
  return {
    wasAnswered: round?.submissions.some(({ plan }) => plan === mail.plan) ?? false,
    hadOptedOut: round?.optOuts.some(({ contact }) => contact === mail.contact) ?? false,
    wasHeldBack: round?.round.pausedAt !== undefined || (round?.skips.some(({ plan }) => plan === mail.plan) ?? false),
  };
}

function recordOf(state: ProjectState, mail: Mail): MailRecord {
  const mails = 'round' in mail ? state.rounds.find(({ round }) => round.id === mail.round)?.mails : state.mails;
  if (!mails) throw new Error('a mail of a round that was never opened');
  const found = mails.find((record) => mailId(record.mail) === mailId(mail));
  if (found) return found;
  const record: MailRecord = { mail };
  mails.push(record);
  return record;
}
