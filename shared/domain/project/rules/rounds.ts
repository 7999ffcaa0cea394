import type { Country } from '../../rounds/holidays.ts';
import { workingDayFrom, workingDayUntil, workingHours } from '../../rounds/working-time.ts';
import { addDays } from '../../time.ts';
import { formatPath, type Finding, type Path } from '../errors.ts';
import { valueAt } from '../schema-walk.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

const shortestMonth = 28;

/** Rounds of a rhythm open before they close, one at a time, within phase 2. */
export function roundsAreHeld({ rounds, phase2 }: ProjectDraft): Finding[] {
  if (rounds?.kind !== 'periodic') return [];
  const { everyMonths, openForDays, firstOpens } = rounds;
  const findings: Finding[] = [];
  if (everyMonths !== undefined && openForDays !== undefined && openForDays >= everyMonths * shortestMonth) {
    findings.push({
      path: ['rounds', 'openForDays'],
      message: `expected fewer than ${everyMonths * shortestMonth} days, so that a round is over when the next one opens, found ${openForDays}`,
    });
  }
  if (firstOpens && phase2?.ends && firstOpens > phase2.ends) {
    findings.push({
      path: ['rounds', 'firstOpens'],
      message: `expected a day within phase 2, which ends ${phase2.ends}, found ${firstOpens}`,
    });
  }
  return findings;
}

/** Rounds that lead up to meetings open before they close, one at a time, and close before the report is compiled. */
export function roundsLeadUpToMeetings({ rounds, ...project }: ProjectDraft): Finding[] {
  if (rounds?.kind !== 'before-meetings') return [];
  const { opensDaysBefore: opens, closesDaysBefore: closes } = rounds;
  if (opens === undefined || closes === undefined) return [];
  const path = ['rounds', 'closesDaysBefore'];
  if (opens <= closes)
    return [{ path, message: `expected fewer days than opensDaysBefore, ${opens}, found ${closes}` }];
  const reported = reportedMeetings(project);
  const country = entriesOf(project.partners, []).find(({ value }) => value.lead)?.value.country;
  // As the calendar moves them: openings and deadlines to the next working day, the report to the last one.
  const closing = (date: string) => workingDayFrom(addDays(date, -closes), country);
  const opening = (date: string) => workingDayFrom(addDays(date, -opens), country);
  return [
    ...closedAfterReport(reported, closing, country, project.report?.daysBeforeMeeting),
    ...reported.flatMap(({ date, path: at }, index) => {
      const before = reported[index - 1]?.date;
      if (!before || opening(date) > closing(before)) return [];
      const message = `expected a day for which the round opens after ${closing(before)}, when that for the meeting of ${before} closes, found ${date}, for which it opens on ${opening(date)}; give one of the two report: false`;
      return [{ path: [...at, 'date'], message }];
    }),
  ];
}

interface ReportedMeeting {
  date: string;
  path: Path;
}

/** Meetings of phase 2 for which a report is wanted, by date. */
function reportedMeetings({ meetings, phase2 }: Pick<ProjectDraft, 'meetings' | 'phase2'>): ReportedMeeting[] {
  const from = phase2?.starts ?? '';
  return entriesOf(meetings, ['meetings'])
    .flatMap(({ value: { date, report, status }, path }) =>
      date && date >= from && report !== false && status !== 'suspended' ? [{ date, path }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function closedAfterReport(
  reported: ReportedMeeting[],
  closing: (date: string) => string,
  country: Country,
  daysBeforeMeeting: number | undefined,
): Finding[] {
  if (daysBeforeMeeting === undefined) return [];
  const compiled = (date: string) => workingDayUntil(addDays(date, -daysBeforeMeeting), country);
  const late = reported.find(({ date }) => closing(date) >= compiled(date));
  if (!late) return [];
  const message = `expected more days, so that a round closes before the day on which its report is compiled: for the meeting of ${late.date} it closes on ${closing(late.date)}, and the report is of ${compiled(late.date)}`;
  return [{ path: ['rounds', 'closesDaysBefore'], message }];
}

/** Reminders come one after the other while the round is open, and the last call comes last. */
export function remindersInOrder({ reminders, rounds }: ProjectDraft, input: unknown): Finding[] {
  const open = daysOpen(rounds);
  const letters = lettersOf(reminders, input);
  return letters.flatMap(({ days, path, isDefault }, index): Finding[] => {
    const earlier = letters[index - 1];
    if (days === undefined) return [];
    if (earlier?.days !== undefined && days >= earlier.days) {
      const fewer = `expected fewer days than the ${earlier.days} of the reminder before, found ${days}`;
      const more = `expected more days than the ${days} of the default last call, found ${earlier.days}`;
      return isDefault ? [{ path: earlier.path, message: more }] : [{ path, message: fewer }];
    }
    if (open !== undefined && days >= open && !isDefault) {
      return [{ path, message: `expected fewer days than the ${open} for which a round is open, found ${days}` }];
    }
    return [];
  });
}

/** A round lasts until reminders that the file does not mention have gone out: there is no other place to tell it. */
export function roundsLastForDefaultReminders({ reminders, rounds }: ProjectDraft, input: unknown): Finding[] {
  const open = daysOpen(rounds);
  if (!rounds || open === undefined) return [];
  const early = lettersOf(reminders, input).find(
    ({ days, isDefault }) => isDefault && days !== undefined && days >= open,
  );
  if (early?.days === undefined) return [];
  const [setting, days = 0] =
    rounds.kind === 'before-meetings' ? ['opensDaysBefore', rounds.opensDaysBefore] : ['openForDays', open];
  const message = `expected more days than ${days - open + early.days}, so that a round is open for longer than the ${early.days} of the default ${early.name}, found ${days}; or set fewer in ${formatPath(early.path.slice(0, 2))}`;
  return [{ path: ['rounds', setting], message }];
}

interface Letter {
  name: 'reminders' | 'last call';
  days: number | undefined;
  path: Path;
  /** It stands nowhere in the file. */
  isDefault: boolean;
}

/** What goes out before the deadline, in the order in which it does. */
function lettersOf(reminders: ProjectDraft['reminders'], input: unknown): Letter[] {
  const letters: Omit<Letter, 'isDefault'>[] = [
    ...(reminders?.daysBefore ?? []).map((days, index) => ({
      name: 'reminders' as const,
      days,
      path: ['reminders', 'daysBefore', index],
    })),
    { name: 'last call', days: reminders?.lastCallDaysBefore, path: ['reminders', 'lastCallDaysBefore'] },
  ];
  return letters.map((letter) => ({ ...letter, isDefault: valueAt(input, letter.path) === undefined }));
}

/** Mails go out at an hour at which they may go out. */
export function sendAtInWorkingHours({ reminders }: ProjectDraft): Finding[] {
  const time = reminders?.sendAt;
  const { from, until } = workingHours;
  if (!time || (time >= from && time < until)) return [];
  return [{ path: ['reminders', 'sendAt'], message: `expected a time from ${from} to before ${until}, found ${time}` }];
}

function daysOpen(rounds: ProjectDraft['rounds']): number | undefined {
  if (rounds?.kind === 'periodic') return rounds.openForDays;
  if (rounds?.kind !== 'before-meetings') return undefined;
  if (rounds.opensDaysBefore === undefined || rounds.closesDaysBefore === undefined) return undefined;
  const days = rounds.opensDaysBefore - rounds.closesDaysBefore;
  return days > 0 ? days : undefined;
}
