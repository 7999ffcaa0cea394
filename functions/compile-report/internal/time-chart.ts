import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import { formatPercent } from '../../../shared/texts/format.ts';
import { makeChart, type Chart } from '../charts/chart.tsx';
import { drawTimeRows, type TimeRow } from '../charts/time-rows.tsx';
import type { Reading } from './reading.ts';
import { sourceOf } from './source.ts';

export interface TimeChartSubject {
  id: string;
  title: string;
  actions: ActionReport[];
  nameOf: (action: ActionReport) => string;
  note?: string;
}

/** Progress against the time gone, one line an action. */
export function timeChart({ id, title, actions, nameOf, note }: TimeChartSubject, reading: Reading): Chart {
  const { texts, language } = reading;
  const percent = (value: number) => formatPercent(value, language);
  const rows = actions.map((action) => rowOf(action, nameOf(action), reading));
  const inWords = rows.map(({ name, progress, gone }) =>
    texts.time.row(name, progress === undefined ? texts.time.noFigure : percent(progress), percent(gone)),
  );
  return makeChart(
    {
      id,
      title,
      description: texts.time.description(inWords.join(' ')),
      source: `${sourceOf(reading)}${note ? ` ${note}` : ''}`,
    },
    (ground) => drawTimeRows(rows, { progress: texts.time.progressKey, gone: texts.time.goneKey, percent }, ground),
  );
}

function rowOf(action: ActionReport, name: string, { texts, terms, date }: Reading): TimeRow {
  const { status, progress, gone, said } = action;
  const notes = [
    ...(progress === undefined ? [status === 'no-answer' ? terms.statuses[status] : texts.time.noFigure] : []),
    ...(said?.isOlder && status !== 'no-answer' ? [texts.time.older(date(said.day))] : []),
  ];
  return { name, status, progress, gone, note: notes.join(', ') || undefined };
}
