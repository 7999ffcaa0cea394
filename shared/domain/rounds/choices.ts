import type { Project } from '../project/schema.ts';
import { addDays } from '../time.ts';
import { coordinatorCountry } from './calendar.ts';
import { lastPossibleDeadline, type Round } from './state.ts';
import { isWorkingDay } from './working-time.ts';

/** The days to which the deadline of a round or of a plan in it can be moved: working days after it, from today on. */
export function possibleExtensions(project: Project, round: Round, deadline: string, today: string): string[] {
  const country = coordinatorCountry(project);
  const last = lastPossibleDeadline(round);
  const days: string[] = [];
  for (let day = today > deadline ? today : addDays(deadline, 1); day <= last; day = addDays(day, 1)) days.push(day);
  return days.filter((day) => isWorkingDay(day, country));
}

/** The days on which a round can close that is opened by hand: working days of the next two months. */
export function possibleDeadlines(project: Project, today: string): string[] {
  const days = Array.from({ length: 62 }, (_, index) => addDays(today, index + 1));
  return days.filter((day) => isWorkingDay(day, coordinatorCountry(project)));
}
