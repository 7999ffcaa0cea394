import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import { tolerances } from '../../../shared/domain/report/assessment.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { chartBlock, heading, paragraph } from '../document/blocks.ts';
import type { Block, Line, Section } from '../document/document.ts';
import { behind } from './behind/places.ts';
import { computedInWords } from './computed.ts';
import type { Chart } from '../charts/chart.tsx';
import { historyChart } from './history-chart.ts';
import { linkTo, statusMark, type Reading } from './reading.ts';
import { shortened } from '../document/shortened.ts';
import { timeChart } from './time-chart.ts';

/** As many actions as are read at once, and as one page holds; each region's own chart shows all of its. */
const mostRows = 10;
/** In units of a chart: what a page in print leaves below the headings and above the source. */
const tallest = 840;
const lagOf = ({ gone, progress }: ActionReport) => (progress === undefined ? -Infinity : gone - progress);

/** Progress against time, now and over the rounds; and where the own assessment says something else than the figures. */
export function timeSection(reading: Reading): Section {
  const { snapshot, texts } = reading;
  const actions = snapshot.plans.flatMap((plan) => plan.actions).filter(({ progress }) => progress !== undefined);
  const history = historyChart(reading);
  return {
    id: 'time',
    heading: [texts.time.section],
    startsPage: true,
    blocks: [
      actions.length > 0
        ? chartBlock(3, lagChart(actions, reading), { to: behind.progress, text: texts.behind.numbers })
        : paragraph(texts.time.none),
      ...(history ? [chartBlock(3, history)] : []),
      ...(snapshot.history.length > 1 ? [historyTable(reading)] : []),
      ...disagreements(reading),
    ],
  };
}

/** Of the actions that lag most, as many as fit: titles of several lines and dates of older answers take room. */
function lagChart(actions: ActionReport[], reading: Reading, most = mostRows): Chart {
  const { texts } = reading;
  const { points } = tolerances['at-risk'];
  const lagging = actions.filter((action) => lagOf(action) > points);
  const shown = actions.toSorted((a, b) => lagOf(b) - lagOf(a)).slice(0, most);
  const title = texts.time.heading(lagging.length, actions.length);
  const notes = [
    texts.time.lagMeans(points),
    ...(shown.length < actions.length ? [texts.time.shown(shown.length, actions.length)] : []),
  ];
  const nameOf = ({ ref, planned }: ActionReport) =>
    `${reading.actions.get(ref)?.plan.region ?? ''}: ${shortened(planned.title, 120)}`;
  const chart = timeChart({ id: 'progress-and-time', title, actions: shown, nameOf, note: notes.join(' ') }, reading);
  return chart.height > tallest && most > 1 ? lagChart(actions, reading, most - 1) : chart;
}

function historyTable({ snapshot, texts, language, date }: Reading): Block {
  const number = (value: number | undefined) => (value === undefined ? '–' : formatNumber(Math.round(value), language));
  return {
    kind: 'table',
    caption: texts.time.historyTable,
    id: behind.rounds,
    columns: [
      { label: texts.time.historyColumns.round, share: 4 },
      { label: texts.behind.basis, isFigure: true, share: 3 },
      { label: texts.time.historyColumns.progress, isFigure: true, share: 2 },
      { label: texts.time.historyColumns.gone, isFigure: true, share: 3 },
      { label: texts.time.historyColumns.answers, isFigure: true, share: 2 },
    ],
    rows: snapshot.history.map(({ day, progress, answered, asked }) => [
      [date(day)],
      [formatNumber(progress?.actions ?? 0, language)],
      [number(progress?.mean)],
      [number(progress?.gone)],
      [texts.figures.of(answered, asked)],
    ]),
  };
}

function disagreements(reading: Reading): Block[] {
  const { snapshot, texts } = reading;
  const judged = snapshot.plans
    .flatMap((plan) => plan.actions)
    .filter(({ computed, said }) => computed && said?.answer.assessment);
  const actions = judged.filter(({ computed }) => computed?.disagreement !== undefined);
  if (judged.length === 0) return [];
  if (actions.length === 0) return [heading(3, texts.time.agreement), paragraph(texts.time.agreementText)];
  const title = texts.time.disagreement(actions.length);
  return [
    heading(3, title),
    {
      kind: 'table',
      caption: title,
      isCaptionHidden: true,
      columns: [
        { label: texts.list.action, share: 5 },
        { label: texts.time.disagreementColumns.own, share: 2 },
        { label: texts.time.disagreementColumns.computed, share: 2 },
        { label: texts.time.disagreementColumns.why, share: 4 },
      ],
      rows: actions.map((action) => disagreementRow(action, reading)),
    },
  ];
}

function disagreementRow({ ref, said, computed }: ActionReport, reading: Reading): Line[] {
  return [
    [linkTo(reading, ref)],
    said?.answer.assessment ? [statusMark(reading, said.answer.assessment)] : [],
    computed ? [statusMark(reading, computed.assessment)] : [],
    computed ? [computedInWords(computed, reading)] : [],
  ];
}
