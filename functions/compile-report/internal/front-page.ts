import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import { chartBlock, heading, listOf, paragraph } from '../document/blocks.ts';
import type { Block, Line } from '../document/document.ts';
import { behind } from './behind/places.ts';
import { helpersOf, someOf } from './helpers-of.ts';
import { linkTo, regionName, statusMark, type Reading } from './reading.ts';
import { shortened } from '../document/shortened.ts';
import { statusChart } from './status-chart.ts';

/** What the first page has room for. */
const most = { decisions: 5, quoted: 110, helpers: 4, silent: 8 };

/** What the first page shows below headline and figures: the standing of the regions, and what has to be decided. */
export function frontPage(reading: Reading): Block[] {
  const { snapshot, texts } = reading;
  const refs = toDecide(reading);
  const further = refs.length - most.decisions;
  const answered = new Set(snapshot.response.answered);
  const silent = snapshot.response.asked.filter((plan) => !answered.has(plan));
  const items: Line[] = [
    ...refs.slice(0, most.decisions).map((ref) => decision(ref, reading)),
    ...(further > 0 ? [[texts.further(further)]] : []),
    ...(silent.length > 0
      ? [
          [
            texts.decision.silent(
              someOf(
                silent.map((plan) => regionName(reading, plan)),
                reading,
                most.silent,
              ),
            ),
          ],
        ]
      : []),
  ];
  return [
    ...(snapshot.headline.actions > 0
      ? [chartBlock(2, statusChart(reading), { to: behind.regions, text: texts.behind.numbers })]
      : []),
    heading(2, texts.decision.heading),
    ...(refs.length === 0 ? [paragraph(texts.decision.none)] : []),
    ...listOf(items),
  ];
}

/** Actions that need attention, the worst first; then others for which somebody is asked to help. */
export function toDecide({ snapshot }: Reading): string[] {
  const inTrouble = attentionStatuses.flatMap((status) => snapshot.headline.byStatus[status]);
  const needy = snapshot.needs.flatMap(({ actions }) => actions);
  return [...new Set([...inTrouble, ...needy])];
}

function decision(ref: string, reading: Reading): Line {
  const { actions, texts } = reading;
  const found = actions.get(ref);
  if (!found) return [ref];
  const { status, said } = found.action;
  const helpers = said ? helpersOf(said.answer, reading, most.helpers) : '';
  const reason = said?.answer.needs || said?.answer.reasons || said?.answer.obstaclesText;
  return [
    statusMark(reading, status),
    ' ',
    linkTo(reading, ref),
    ...(helpers || reason ? [' – '] : []),
    ...(helpers ? [texts.decision.asks(helpers), ' '] : []),
    ...(said && reason ? [{ quote: shortened(reason, most.quoted), language: said.language }] : []),
  ];
}
