import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { planRows, extraRows } from '../../../shared/texts/answer.ts';
import { formatExact, formatNumber } from '../../../shared/texts/format.ts';
import { actionBlocks } from './action.ts';
import { regionPlace } from './behind/places.ts';
import { chartBlock, factsOf, heading, paragraph, remark, underEachOther } from '../document/blocks.ts';
import type { Block, Fact, Line, Section } from '../document/document.ts';
import { linkToRegion, regionOf, type Reading } from './reading.ts';
import { reportedFacts } from './reported.ts';
import { timeChart } from './time-chart.ts';

/** All regions in a table: the way into the pages of each. */
export function overviewSection(reading: Reading): Section {
  const { snapshot, texts } = reading;
  const { actions, attention, progress, answer } = texts.regions.columns;
  return {
    id: 'regions',
    heading: [texts.regions.heading],
    startsPage: true,
    blocks: [
      {
        kind: 'table',
        caption: texts.regions.table,
        columns: [
          { label: texts.list.region, share: 4 },
          { label: actions, isFigure: true, share: 3 },
          { label: attention, isFigure: true, share: 4 },
          { label: progress, isFigure: true, share: 4 },
          { label: answer, share: 4 },
        ],
        rows: snapshot.plans.map((plan) => overviewRow(plan, reading)),
      },
    ],
  };
}

function overviewRow(plan: PlanReport, reading: Reading): Line[] {
  const { terms, language, date } = reading;
  const known = plan.actions.flatMap(({ progress }) => (progress === undefined ? [] : [progress]));
  const mean = known.reduce((sum, progress) => sum + progress, 0) / known.length;
  const inNeed = plan.actions.filter(({ status }) => attentionStatuses.includes(status));
  return [
    [linkToRegion(reading, plan.id)],
    [formatNumber(plan.actions.length, language)],
    [formatNumber(inNeed.length, language)],
    [known.length > 0 ? formatNumber(Math.round(mean), language) : '–'],
    [plan.said ? date(plan.said.day) : terms.statuses['no-answer']],
  ];
}

/** A region: its plan, what was reported on it, and every action in full. */
export function regionSection(plan: PlanReport, index: number, reading: Reading): Section {
  const { texts } = reading;
  const facts = reportedOnPlan(plan, reading);
  return {
    id: regionPlace(plan.id),
    heading: [regionOf(reading, plan.id)],
    // The first one follows the table of all.
    startsPage: index > 0,
    blocks: [
      factsOf(planFacts(plan, reading)),
      ...remarkOf(plan, reading),
      ...(plan.said ? [] : [remark(texts.regions.neverAnswered)]),
      ...(facts.length > 0 ? [heading(3, texts.regions.reportedOnPlan), factsOf(facts)] : []),
      ...(plan.actions.length > 0
        ? [regionChart(plan, reading), ...plan.actions.flatMap((action) => actionBlocks(action, plan, reading))]
        : [paragraph(texts.regions.noActions)]),
    ],
  };
}

/** What the coordinator has to say on the region. */
function remarkOf({ id }: PlanReport, { snapshot: { notes }, texts }: Reading): Block[] {
  const found = notes?.remarks.find(({ plan }) => plan === id);
  return notes && found ? [remark(`${texts.notes.remark}: `, { quote: found.text, language: notes.language })] : [];
}

function regionChart(plan: PlanReport, reading: Reading): Block {
  const subject = {
    id: `progress-and-time-${plan.id}`,
    title: reading.texts.time.ofRegion(plan.region),
    actions: plan.actions,
    nameOf: ({ planned }: PlanReport['actions'][number]) => planned.title,
  };
  return chartBlock(3, timeChart(subject, reading));
}

function planFacts(plan: PlanReport, { texts, terms, date, roundNamed, snapshot }: Reading): Fact[] {
  const quoted = (quote: string) => ({ quote, language: plan.language });
  const partners = underEachOther(
    plan.partners.map(({ organisation, lead }): Line => [
      quoted(organisation),
      ...(lead ? [` (${texts.regions.leadPartner})`] : []),
    ]),
  );
  return [
    { label: texts.regions.plan, value: [quoted(plan.title)] },
    { label: texts.regions.instrument, value: [quoted(plan.policyInstrument)] },
    { label: texts.regions.partners, value: partners },
    { label: texts.regions.answer, value: [answerOf(plan)] },
  ];

  function answerOf({ said, isAsked }: PlanReport): string {
    const isNotAsked = snapshot.round && !isAsked ? `${texts.regions.notAsked} ` : '';
    if (!said) return `${isNotAsked}${terms.statuses['no-answer']}`;
    const dated = said.isOlder ? texts.regions.answeredOlder : texts.regions.answered;
    return `${isNotAsked}${dated(date(said.day), roundNamed(said.round))}`;
  }
}

function reportedOnPlan(plan: PlanReport, reading: Reading): Fact[] {
  const { said } = plan;
  if (!said) return [];
  const { regions, language, snapshot } = reading;
  const rows = planRows(said.answer, regions, plan, language).map((row) =>
    row.field === 'indicatorValue' ? indicatorRow(plan, row, reading) : row,
  );
  return reportedFacts([...rows, ...extraRows(said.extra, snapshot.questions, language)], said.language, snapshot);
}

/** The indicator's value says something only against its target. */
function indicatorRow<Row extends { label: string; value: string }>(
  { indicator, said }: PlanReport,
  row: Row,
  { texts, language }: Reading,
): Row {
  const value = said?.answer.indicatorValue;
  if (!indicator || value === undefined) return row;
  const number = (figure: number) => formatExact(figure, language);
  const { name, target, unit } = indicator;
  return {
    ...row,
    label: texts.regions.indicator,
    value: texts.regions.indicatorValue(name, number(value), number(target), unit),
  };
}
