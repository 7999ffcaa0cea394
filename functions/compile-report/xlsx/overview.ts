import { statuses } from '../../../shared/domain/report/status.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { plainText } from '../document/lines.ts';
import { headlineOf } from '../internal/headline.ts';
import type { Reading } from '../internal/reading.ts';
import { dayCell, makeSheet, numberCell, textCell } from './sheet.ts';

type Cell = ReturnType<typeof textCell>;

/** What the report is about, and its figures with the number of actions that each is made of. */
export function overviewSheet(reading: Reading) {
  const { snapshot, texts, terms, language, since } = reading;
  const { headline, response, project, meeting } = snapshot;
  const { workbook, figures } = texts;
  const rows: [figure: string, value: Cell, note?: string][] = [
    [texts.name, textCell(plainText(headlineOf(reading))), undefined],
    [project.name, textCell(project.title), project.programme],
    [workbook.meeting, textCell(meetingName(meeting, language)), meeting.place],
    [workbook.date, dayCell(meeting.date)],
    [workbook.compiled, dayCell(snapshot.day), texts.asOf(reading.date(snapshot.day), snapshot.revision)],
    [texts.list.actions, numberCell(headline.actions)],
    ...statuses.map((status): [string, Cell] => [terms.statuses[status], numberCell(headline.byStatus[status].length)]),
    [figures.asPlanned, numberCell(headline.asPlanned.actions.length)],
    [figures.attention, numberCell(headline.attention.actions.length)],
    [`${figures.progress}, %`, numberCell(headline.progress?.mean, '0.0'), basis(headline.progress?.actions)],
    [
      workbook.progressChange,
      numberCell(headline.progressChange?.points, '0.0'),
      [since, basis(headline.progressChange?.actions)].filter(Boolean).join(', '),
    ],
    [
      figures.answers,
      numberCell(response.answered.length),
      figures.of(response.answered.length, response.asked.length),
    ],
  ];

  function basis(actions: string[] | undefined): string | undefined {
    return actions && texts.money.basis(actions.length, headline.actions);
  }

  return makeSheet(
    workbook.sheets.overview,
    [
      { label: workbook.figure, width: 44, cell: ([figure]) => textCell(figure) },
      { label: workbook.value, width: 60, cell: ([, value]) => value },
      { label: workbook.note, width: 44, cell: ([, , note]) => textCell(note) },
    ],
    rows,
  );
}
