import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { actionRows } from '../../../shared/texts/answer.ts';
import { colonIn, formatMoney, formatMonth, formatPercent, semicolonIn } from '../../../shared/texts/format.ts';
import { factsOf, heading, paragraph, remark } from '../document/blocks.ts';
import { computedInWords } from './computed.ts';
import type { Block, Fact, Line } from '../document/document.ts';
import { changeMark, statusMark, type Reading } from './reading.ts';
import { reportedFacts } from './reported.ts';

/** An action in full: how it stands, what was planned, what was reported, and what the figures say to that. */
export function actionBlocks(action: ActionReport, plan: PlanReport, reading: Reading): Block[] {
  const { texts, regions, language, snapshot } = reading;
  const { said, planned, ref } = action;
  const reported = said ? reportedFacts(actionRows(said.answer, regions, language), said.language, snapshot) : [];
  return [
    { kind: 'heading', level: 3, line: [{ quote: planned.title, language: plan.language }], action: ref },
    paragraph(...standing(action, reading)),
    ...remarks(action, reading).map((line) => remark(...line)),
    heading(4, texts.regions.planned),
    factsOf(plannedFacts(action, plan, reading)),
    ...(said ? [heading(4, texts.regions.reported), factsOf([...reported, ...computedFacts(action, reading)])] : []),
  ];
}

/** Status, progress and change, in one line. */
function standing({ status, progress, change, gone, said }: ActionReport, reading: Reading): Line {
  const { texts, terms, language, date } = reading;
  const percent = (value: number) => formatPercent(value, language);
  const before =
    change?.from &&
    texts.action.changeFrom(
      terms.statuses[change.from],
      change.progressBefore === undefined ? undefined : percent(change.progressBefore),
    );
  return [
    statusMark(reading, status),
    ...(progress === undefined ? [] : [`, ${texts.headline.progress(percent(progress))}`]),
    semicolonIn(language),
    said && status !== 'no-answer'
      ? texts.action.timeGoneBy(percent(gone), date(said.day))
      : texts.action.timeGone(percent(gone)),
    ...(change ? ['. ', `${texts.action.change}${colonIn(language)}`, changeMark(reading, change.kind)] : []),
    ...(before ? [` (${before})`] : []),
    '.',
  ];
}

function remarks({ status, basis, said, computed }: ActionReport, { texts, terms, date }: Reading): Line[] {
  if (!said) return [[texts.action.noAnswer]];
  if (status === 'no-answer') return [[texts.action.outdated(date(said.day))]];
  const own = said.answer.assessment;
  return [
    ...(said.isOlder ? [[texts.action.olderAnswer(date(said.day))]] : []),
    ...(own && computed?.disagreement
      ? [[texts.action[computed.disagreement](terms.assessments[own], terms.assessments[computed.assessment])]]
      : []),
    ...(basis === 'computed' ? [[texts.action.statusComputed]] : []),
  ];
}

function plannedFacts({ planned }: ActionReport, plan: PlanReport, { texts, terms, language }: Reading): Fact[] {
  const { nature, relevance, timeframe, players, costs, funding, indicators } = planned;
  const headings = terms.actionHeadings;
  const quoted = (label: string, text: string | undefined): Fact[] =>
    text ? [{ label, value: [{ quote: text, language: plan.language }] }] : [];
  const month = (value: string) => formatMonth(value, language);
  const sources = funding.map(({ source, amount }) =>
    amount === undefined ? source : `${source}${colonIn(language)}${formatMoney(amount, language)}`,
  );
  return [
    { label: headings.timeframe, value: [texts.action.timeframe(month(timeframe.starts), month(timeframe.ends))] },
    ...quoted(headings.nature, nature),
    ...quoted(headings.relevance, relevance),
    ...quoted(headings.players, players.join('\n')),
    ...(costs === undefined ? [] : [{ label: headings.costs, value: [formatMoney(costs, language)] }]),
    ...quoted(headings.funding, sources.join('\n')),
    ...quoted(headings.indicators, indicators.join('\n')),
  ];
}

function computedFacts({ computed }: ActionReport, reading: Reading): Fact[] {
  if (!computed) return [];
  return [
    {
      label: reading.texts.action.computed,
      value: [statusMark(reading, computed.assessment), `: ${computedInWords(computed, reading)}`],
    },
  ];
}
