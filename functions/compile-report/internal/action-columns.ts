import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { actionRows } from '../../../shared/texts/answer.ts';
import type { ValueColumn } from '../document/values.ts';
import type { Reading } from './reading.ts';

export interface ActionRow {
  plan: PlanReport;
  action: ActionReport;
  /** What was answered, in words, by field. */
  said: Map<string, string>;
}

/** One row an action, in the project's order. */
export function actionRowsOf({ actions, regions, language }: Reading): ActionRow[] {
  return [...actions.values()].map(({ plan, action }) => {
    const answered = action.said ? actionRows(action.said.answer, regions, language) : [];
    return { plan, action, said: new Map(answered.map(({ field, value }) => [field, value])) };
  });
}

/** The share of time that had gone by the answer; undefined where there is none that counts. */
function goneByAnswer({ status, gone }: ActionReport): number | undefined {
  return status === 'no-answer' ? undefined : gone;
}

/** All that was planned and reported on an action, and how it stands. */
export function actionColumns(reading: Reading): ValueColumn<ActionRow>[] {
  return [...standingColumns(reading), ...plannedColumns(reading), ...reportedColumns(reading)];
}

function standingColumns({ texts, terms }: Reading): ValueColumn<ActionRow>[] {
  const { workbook, list, time, action: words } = texts;
  return [
    { label: list.region, width: 18, value: ({ plan }) => ({ text: plan.region }) },
    { label: list.action, width: 40, value: ({ action }) => ({ text: action.planned.title }) },
    { label: workbook.reference, width: 24, value: ({ action }) => ({ text: action.ref }) },
    { label: workbook.status, width: 16, value: ({ action }) => ({ text: terms.statuses[action.status] }) },
    { label: time.historyColumns.progress, width: 12, value: ({ action }) => ({ number: action.progress }) },
    { label: workbook.gone, width: 12, value: ({ action }) => ({ number: goneByAnswer(action) }) },
    {
      label: words.change,
      width: 14,
      value: ({ action }) => ({ text: action.change && terms.changes[action.change.kind] }),
    },
    {
      label: workbook.statusBefore,
      width: 16,
      value: ({ action }) => ({ text: action.change?.from && terms.statuses[action.change.from] }),
    },
    { label: workbook.progressBefore, width: 12, value: ({ action }) => ({ number: action.change?.progressBefore }) },
    {
      label: words.computed,
      width: 16,
      value: ({ action }) => ({ text: action.computed && terms.assessments[action.computed.assessment] }),
    },
    { label: workbook.lag, width: 12, value: ({ action }) => ({ number: action.computed?.lag }) },
    { label: workbook.delay, width: 12, value: ({ action }) => ({ number: action.computed?.delay }) },
  ];
}

function plannedColumns({ texts, terms }: Reading): ValueColumn<ActionRow>[] {
  const { workbook } = texts;
  const { nature, relevance, players, costs, funding, indicators } = terms.actionHeadings;
  return [
    { label: workbook.starts, width: 12, value: ({ action }) => ({ month: action.planned.timeframe.starts }) },
    { label: workbook.ends, width: 12, value: ({ action }) => ({ month: action.planned.timeframe.ends }) },
    { label: nature, width: 40, value: ({ action }) => ({ text: action.planned.nature }) },
    { label: relevance, width: 40, value: ({ action }) => ({ text: action.planned.relevance }) },
    { label: players, width: 28, value: ({ action }) => ({ text: action.planned.players.join('\n') }) },
    { label: `${costs}, EUR`, width: 14, value: ({ action }) => ({ euros: action.planned.costs }) },
    {
      label: funding,
      width: 28,
      value: ({ action }) => ({ text: action.planned.funding.map(({ source }) => source).join('\n') }),
    },
    { label: indicators, width: 28, value: ({ action }) => ({ text: action.planned.indicators.join('\n') }) },
  ];
}

function reportedColumns({ texts, terms }: Reading): ValueColumn<ActionRow>[] {
  const { workbook } = texts;
  const names = terms.actionFields;
  const inWords = (field: keyof typeof names, width: number): ValueColumn<ActionRow> => ({
    label: names[field],
    width,
    value: ({ said }) => ({ text: said.get(field) }),
  });
  return [
    inWords('stage', 18),
    inWords('assessment', 16),
    { label: names.expectedEnd, width: 14, value: ({ action }) => ({ month: action.said?.answer.expectedEnd }) },
    inWords('done', 50),
    inWords('results', 40),
    inWords('reasons', 40),
    inWords('obstacles', 28),
    inWords('obstaclesText', 40),
    inWords('needs', 40),
    inWords('needsFrom', 24),
    {
      label: `${names.costsToDate}, EUR`,
      width: 14,
      value: ({ action }) => ({ euros: action.said?.answer.costsToDate }),
    },
    inWords('fundingSecured', 28),
    inWords('newPlayers', 28),
    inWords('transfer', 18),
    inWords('transferConditions', 40),
    { label: workbook.answerDay, width: 14, value: ({ action }) => ({ day: action.said?.day }) },
    { label: workbook.answerRound, width: 14, value: ({ action }) => ({ text: action.said?.round }) },
    {
      label: workbook.isOlder,
      width: 12,
      value: ({ action }) => ({ text: action.said && (action.said.isOlder ? terms.yes : terms.no) }),
    },
  ];
}
