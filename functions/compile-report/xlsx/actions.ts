import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { actionRows } from '../../../shared/texts/answer.ts';
import type { Reading } from '../internal/reading.ts';
import { dayCell, makeSheet, moneyCell, monthCell, numberCell, textCell, type SheetColumn } from './sheet.ts';

interface Row {
  plan: PlanReport;
  action: ActionReport;
  /** What was answered, in words, by field. */
  said: Map<string, string>;
}

/** Every action with all that was planned and reported. */
export function actionsSheet(reading: Reading) {
  const { snapshot, texts, regions, language } = reading;
  const rows = snapshot.plans.flatMap((plan) =>
    plan.actions.map((action): Row => {
      const answered = action.said ? actionRows(action.said.answer, regions, language) : [];
      return { plan, action, said: new Map(answered.map(({ field, value }) => [field, value])) };
    }),
  );
  return makeSheet(
    texts.workbook.sheets.actions,
    [...standingColumns(reading), ...plannedColumns(reading), ...reportedColumns(reading)],
    rows,
  );
}

function standingColumns({ texts, terms }: Reading): SheetColumn<Row>[] {
  const { workbook, list, time, action: words } = texts;
  return [
    { label: list.region, width: 18, cell: ({ plan }) => textCell(plan.region) },
    { label: list.action, width: 40, cell: ({ action }) => textCell(action.planned.title) },
    { label: workbook.reference, width: 24, cell: ({ action }) => textCell(action.ref) },
    { label: workbook.status, width: 16, cell: ({ action }) => textCell(terms.statuses[action.status]) },
    { label: time.historyColumns.progress, width: 12, cell: ({ action }) => numberCell(action.progress) },
    { label: workbook.gone, width: 12, cell: ({ action }) => numberCell(action.gone) },
    {
      label: words.change,
      width: 14,
      cell: ({ action }) => textCell(action.change && terms.changes[action.change.kind]),
    },
    {
      label: workbook.statusBefore,
      width: 16,
      cell: ({ action }) => textCell(action.change?.from && terms.statuses[action.change.from]),
    },
    { label: workbook.progressBefore, width: 12, cell: ({ action }) => numberCell(action.change?.progressBefore) },
    {
      label: words.computed,
      width: 16,
      cell: ({ action }) => textCell(action.computed && terms.assessments[action.computed.assessment]),
    },
    { label: workbook.lag, width: 12, cell: ({ action }) => numberCell(action.computed?.lag) },
    { label: workbook.delay, width: 12, cell: ({ action }) => numberCell(action.computed?.delay) },
  ];
}

function plannedColumns({ texts, terms }: Reading): SheetColumn<Row>[] {
  const { workbook } = texts;
  const { nature, relevance, players, costs, funding, indicators } = terms.actionHeadings;
  return [
    { label: workbook.starts, width: 12, cell: ({ action }) => monthCell(action.planned.timeframe.starts) },
    { label: workbook.ends, width: 12, cell: ({ action }) => monthCell(action.planned.timeframe.ends) },
    { label: nature, width: 40, cell: ({ action }) => textCell(action.planned.nature) },
    { label: relevance, width: 40, cell: ({ action }) => textCell(action.planned.relevance) },
    { label: players, width: 28, cell: ({ action }) => textCell(action.planned.players.join('\n')) },
    { label: `${costs}, EUR`, width: 14, cell: ({ action }) => moneyCell(action.planned.costs) },
    {
      label: funding,
      width: 28,
      cell: ({ action }) => textCell(action.planned.funding.map(({ source }) => source).join('\n')),
    },
    { label: indicators, width: 28, cell: ({ action }) => textCell(action.planned.indicators.join('\n')) },
  ];
}

function reportedColumns({ texts, terms }: Reading): SheetColumn<Row>[] {
  const { workbook } = texts;
  const names = terms.actionFields;
  const inWords = (field: keyof typeof names, width: number): SheetColumn<Row> => ({
    label: names[field],
    width,
    cell: ({ said }) => textCell(said.get(field)),
  });
  return [
    inWords('stage', 18),
    inWords('assessment', 16),
    { label: names.expectedEnd, width: 14, cell: ({ action }) => monthCell(action.said?.answer.expectedEnd) },
    inWords('done', 50),
    inWords('results', 40),
    inWords('reasons', 40),
    inWords('obstacles', 28),
    inWords('obstaclesText', 40),
    inWords('needs', 40),
    inWords('needsFrom', 24),
    { label: `${names.costsToDate}, EUR`, width: 14, cell: ({ action }) => moneyCell(action.said?.answer.costsToDate) },
    inWords('fundingSecured', 28),
    inWords('newPlayers', 28),
    inWords('transfer', 18),
    inWords('transferConditions', 40),
    { label: workbook.answerDay, width: 14, cell: ({ action }) => dayCell(action.said?.day) },
    { label: workbook.answerRound, width: 14, cell: ({ action }) => textCell(action.said?.round) },
    {
      label: workbook.isOlder,
      width: 12,
      cell: ({ action }) => textCell(action.said && (action.said.isOlder ? terms.yes : terms.no)),
    },
  ];
}
