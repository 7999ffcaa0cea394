import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { extraRows, planRows } from '../../../shared/texts/answer.ts';
import { localText } from '../../../shared/texts/local-text.ts';
import type { Reading } from '../internal/reading.ts';
import { dayCell, makeSheet, moneyCell, numberCell, textCell, type SheetColumn } from './sheet.ts';

interface Row {
  plan: PlanReport;
  /** What was answered, in words, by field or by the id of the project's own question. */
  said: Map<string, string>;
}

/** Every plan with all that was reported on it, and the answers to the project's own questions. */
export function plansSheet(reading: Reading) {
  const { snapshot, texts, regions, language } = reading;
  const rows = snapshot.plans.map((plan): Row => {
    const answered = plan.said
      ? [
          ...planRows(plan.said.answer, regions, plan, language),
          ...extraRows(plan.said.extra, snapshot.questions, language),
        ]
      : [];
    return { plan, said: new Map(answered.map(({ field, value }) => [field, value])) };
  });
  return makeSheet(
    texts.workbook.sheets.plans,
    [...planColumns(reading), ...reportedColumns(reading), ...questionColumns(reading)],
    rows,
    1,
  );
}

function planColumns({ texts, terms }: Reading): SheetColumn<Row>[] {
  const { workbook, list, regions: words } = texts;
  const yesOrNo = (value: boolean) => textCell(value ? terms.yes : terms.no);
  const partnersOf = ({ partners }: PlanReport) =>
    partners.map(({ organisation, country }) => `${organisation} (${country})`).join('\n');
  return [
    { label: list.region, width: 18, cell: ({ plan }) => textCell(plan.region) },
    { label: words.plan, width: 40, cell: ({ plan }) => textCell(plan.title) },
    { label: words.instrument, width: 40, cell: ({ plan }) => textCell(plan.policyInstrument) },
    { label: words.partners, width: 40, cell: ({ plan }) => textCell(partnersOf(plan)) },
    { label: workbook.asked, width: 12, cell: ({ plan }) => yesOrNo(plan.isAsked) },
    { label: workbook.answerDay, width: 14, cell: ({ plan }) => dayCell(plan.said?.day) },
    { label: workbook.answerRound, width: 14, cell: ({ plan }) => textCell(plan.said?.round) },
    { label: workbook.isOlder, width: 12, cell: ({ plan }) => (plan.said ? yesOrNo(plan.said.isOlder) : null) },
  ];
}

function reportedColumns({ texts, terms }: Reading): SheetColumn<Row>[] {
  const { workbook, regions: words } = texts;
  const names = terms.planFields;
  const inWords = (field: keyof typeof names, width: number): SheetColumn<Row> => ({
    label: names[field],
    width,
    cell: ({ said }) => textCell(said.get(field)),
  });
  return [
    inWords('instrumentImproved', 14),
    inWords('improvements', 28),
    inWords('improvementText', 40),
    {
      label: `${names.fundsInfluenced}, EUR`,
      width: 16,
      cell: ({ plan }) => moneyCell(plan.said?.answer.fundsInfluenced),
    },
    { label: words.indicator, width: 28, cell: ({ plan }) => textCell(plan.indicator?.name) },
    { label: names.indicatorValue, width: 14, cell: ({ plan }) => numberCell(plan.said?.answer.indicatorValue) },
    { label: workbook.target, width: 14, cell: ({ plan }) => numberCell(plan.indicator?.target) },
    { label: workbook.unit, width: 14, cell: ({ plan }) => textCell(plan.indicator?.unit) },
    inWords('interests', 40),
    inWords('highlights', 40),
    inWords('highlightsPublishable', 14),
    inWords('topics', 40),
  ];
}

function questionColumns({ snapshot, language }: Reading): SheetColumn<Row>[] {
  return snapshot.questions.map(({ id, kind, label }) => ({
    label: localText(label, language).text,
    width: 28,
    cell: ({ plan, said }) => {
      const value = plan.said?.extra[id];
      if (kind === 'number' && typeof value === 'number') return numberCell(value);
      return kind === 'date' && typeof value === 'string' ? dayCell(value) : textCell(said.get(id));
    },
  }));
}
