import type { Meeting } from '../../../shared/domain/project/schema.ts';
import type { OpenSurvey } from '../../../shared/store/open-survey.ts';

/** The meeting for which the round's answers are wanted: the one that the round leads up to, else the next. */
export function nextMeeting({ project, round, today }: OpenSurvey): Meeting | undefined {
  const planned = project.meetings.filter(({ status }) => status === 'planned');
  return (
    planned.find(({ id }) => id === round.id) ??
    planned.filter(({ date }) => date >= today).sort((a, b) => (a.date < b.date ? -1 : 1))[0]
  );
}
