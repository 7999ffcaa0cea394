import type { Meeting, Project } from '../project/schema.ts';

/** Meetings from `today` on, by date, suspended ones included: readers may have the old date in their diaries. */
export function upcomingEvents(project: Project, today: string): Meeting[] {
  return project.meetings
    .filter(({ date, ends }) => (ends ?? date) >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
