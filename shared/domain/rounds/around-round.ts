import type { Contact, Partner, Project } from '../project/schema.ts';
import { addDays, atLocalTime, localDate, type Instant } from '../time.ts';
import { plannedRounds } from './calendar.ts';
import type { RoundMail } from './mail.ts';
import {
  closingFor,
  contactsOf,
  isUnreachable,
  type ProjectState,
  type Release,
  type RoundState,
  type RoundWithoutPlans,
} from './state.ts';
import { unsent, type PlannedMail } from './unsent.ts';
import { workingDayFrom, workingDayUntil, workingTimeFrom } from './working-time.ts';

/** The round that opens next, if the project announces its rounds. */
export function upcomingRound(
  project: Project,
  { openings }: Pick<ProjectState, 'openings'>,
  opened: RoundWithoutPlans[],
  now: Instant,
): RoundWithoutPlans | undefined {
  if (project.reminders.announceDaysBefore === undefined) return undefined;
  const isOpened = new Set(opened.map(({ id }) => id));
  const next = plannedRounds(project, openings).find(({ id, opensAt }) => !isOpened.has(id) && opensAt > now);
  return next && { ...next, openedAt: next.opensAt };
}

/** Word of the round that opens next, to everybody who will be asked, as long as it has not opened. */
export function announcements(project: Project, state: ProjectState, now: Instant): PlannedMail[] {
  const { upcoming } = state;
  const { announceDaysBefore: days } = project.reminders;
  if (!upcoming || days === undefined) return [];
  const { round, mails } = upcoming;
  const dayOf = ({ country }: Partner) =>
    workingDayUntil(addDays(localDate(round.opensAt, project.timeZone), -days), country);
  return reachable(project, state, round.plans)
    .flatMap(({ partner, contact }) => {
      const at = atLocalTime(dayOf(partner), project.reminders.sendAt, project.timeZone);
      const mail: RoundMail = { kind: 'announcement', round: round.id, plan: partner.plan, contact: contact.id };
      return unsent([{ at: inWorkingTime(at, project, partner, now), mail }], mails);
    })
    .filter(({ at }) => at < round.opensAt);
}

/** What is owed to those whom a round has asked is owed so long after it has closed, and not in the next year. */
const owedForDays = 14;

/** Word that a plan's survey has closed, once, to those who were invited to it and did not ask to be left in peace. */
export function roundClosedMails(
  project: Project,
  state: ProjectState,
  roundState: RoundState,
  now: Instant,
): PlannedMail[] {
  const { round, skips, extensions, optOuts, mails } = roundState;
  if (round.pausedAt) return [];
  const isSkipped = new Set(skips.map(({ plan }) => plan));
  const asked = round.plans.filter((plan) => !isSkipped.has(plan));
  const hasOptedOut = new Set(optOuts.map(({ contact }) => contact));
  const wasWrittenTo = new Set(
    mails.flatMap(({ mail, sentAt }) => (sentAt && 'contact' in mail ? [mail.contact] : [])),
  );
  return reachable(project, state, asked)
    .filter(({ contact: { id } }) => wasWrittenTo.has(id) && !hasOptedOut.has(id))
    .flatMap(({ partner, contact }) => {
      const closes = closingFor(partner.plan, round, extensions, project.timeZone);
      if (now > atLocalTime(addDays(localDate(closes, project.timeZone), owedForDays), '00:00', project.timeZone))
        return [];
      const at = round.closed?.at === closes ? closes : morningAfter(closes, project, partner);
      const mail: RoundMail = { kind: 'round-closed', round: round.id, plan: partner.plan, contact: contact.id };
      return unsent([{ at: inWorkingTime(at, project, partner, now), mail }], mails);
    });
}

function reachable(
  project: Project,
  { unreachable }: ProjectState,
  plans: string[],
): { partner: Partner; contact: Contact }[] {
  return plans
    .flatMap((plan) => contactsOf(project, plan))
    .filter(({ contact }) => !isUnreachable(contact, unreachable));
}

function morningAfter(closes: Instant, { timeZone, reminders }: Project, { country }: Partner): Instant {
  return atLocalTime(workingDayFrom(localDate(closes, timeZone), country), reminders.sendAt, timeZone);
}

function inWorkingTime(at: Instant, { timeZone }: Project, { country }: Partner, now: Instant): Instant {
  return workingTimeFrom(at > now ? at : now, { timeZone, country });
}

/** A released report is owed to everybody whom its round asked, left out or not, for so long. */
const sharedForDays = 31;

/** Word of the last released report that rests on the round, with the way to it. It is no reminder: nobody can opt out of it. */
export function reportSharedMails(
  project: Project,
  state: ProjectState,
  { round, mails }: RoundState,
  now: Instant,
): PlannedMail[] {
  return lastReleases(state.releases, round.id).flatMap(({ meeting, revision, releasedAt = '' }) =>
    isShared({ releasedAt }, now)
      ? reportReaders(project, state, round.plans).flatMap(({ partner, contact }) => {
          const address = { round: round.id, plan: partner.plan, contact: contact.id };
          const mail: RoundMail = { kind: 'report-shared', meeting, revision, ...address };
          return unsent([{ at: inWorkingTime(releasedAt, project, partner, now), mail }], mails);
        })
      : [],
  );
}

/** Whom a report on the round is shared with: everybody whom the round asked and who can be reached. */
export function reportReaders(project: Project, state: ProjectState, plans: string[]) {
  return reachable(project, state, plans);
}

/** Whether a released report may still have to be shared. */
export function isShared({ releasedAt }: Pick<Release, 'releasedAt'>, now: Instant): boolean {
  return releasedAt !== undefined && now.slice(0, 10) <= addDays(releasedAt.slice(0, 10), sharedForDays);
}

/** Of several revisions for one meeting the last one is shared: those before it are corrected by it. */
function lastReleases(releases: Release[], round: string): Release[] {
  const released = releases.filter((release) => release.releasedAt !== undefined && release.round === round);
  return released.filter(
    ({ meeting, revision }) => !released.some((other) => other.meeting === meeting && other.revision > revision),
  );
}
