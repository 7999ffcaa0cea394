import { helpersOf } from '../internal/helpers-of.ts';
import type { Reading } from '../internal/reading.ts';
import { makeSheet, textCell } from './sheet.ts';

/** What would help and what holds back, one row an action that says either. */
export function needsSheet(reading: Reading) {
  const { actions, texts, terms } = reading;
  const { needs, needsFrom, obstacles, obstaclesText } = terms.actionFields;
  const rows = [...actions.values()].flatMap(({ plan, action }) => {
    const answer = action.said?.answer;
    const hasSomething =
      answer && (answer.needs || answer.needsFrom.length > 0 || answer.obstacles.length > 0 || answer.obstaclesText);
    return hasSomething ? [{ plan, action, answer }] : [];
  });
  return makeSheet(
    texts.workbook.sheets.needs,
    [
      { label: texts.list.region, width: 18, cell: ({ plan }) => textCell(plan.region) },
      { label: texts.list.action, width: 40, cell: ({ action }) => textCell(action.planned.title) },
      { label: needs, width: 50, cell: ({ answer }) => textCell(answer.needs) },
      {
        label: needsFrom,
        width: 28,
        cell: ({ answer }) => textCell(helpersOf(answer, reading)),
      },
      {
        label: obstacles,
        width: 28,
        cell: ({ answer }) => textCell(answer.obstacles.map((obstacle) => terms.obstacles[obstacle]).join(', ')),
      },
      { label: obstaclesText, width: 50, cell: ({ answer }) => textCell(answer.obstaclesText) },
    ],
    rows,
  );
}
