import { formatDateRange } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted } from './fitting.ts';
import type { Slide } from './slide.tsx';
import { measure } from './stage.ts';

/** Whose report it is, for which meeting, and as of when. */
export function titleSlide(reading: Reading): Slide {
  const { snapshot, texts, language, date } = reading;
  const { project, meeting, day, revision } = snapshot;
  const line = (text: string, size: number, lines: number, isBold = false) =>
    fitted(text, { width: measure, size, lines, isBold });
  return {
    id: 'title',
    kind: 'title',
    heading: undefined,
    content: (
      <div class="content">
        {project.programme && (
          <p class="programme" dir="auto">
            {line(project.programme, 1, 1)}
          </p>
        )}
        <h1>
          <span class="name" dir="auto">
            {line(project.name, 3.4, 1, true)}
          </span>
          <span class="hidden">: </span>
          <span class="report">{texts.name}</span>
        </h1>
        <p class="full-name" dir="auto">
          {line(project.title, 1.25, 2)}
        </p>
        <p class="occasion" dir="auto">
          <strong>{line(meetingName(meeting, language), 1.25, 2, true)}</strong>
          <br />
          {line(`${formatDateRange(meeting.date, meeting.ends, language)}, ${meeting.place}`, 1.25, 1)}
        </p>
        <p class="quiet">{texts.asOf(date(day), revision)}</p>
      </div>
    ),
  };
}
