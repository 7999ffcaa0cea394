import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { colonIn, formatAmount } from '../../../shared/texts/format.ts';
import { editionTexts } from '../../../shared/texts/editions/index.ts';
import { heading } from '../document/blocks.ts';
import type { Block, Line } from '../document/document.ts';
import { linkToRegion, type Reading } from './reading.ts';

/** The programme's own figures: policy instruments improved, and the funds that were influenced. */
export function instrumentBlocks(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  const { improved, answered, fundsInfluenced } = snapshot.instruments;
  const total: Line[] = [
    [texts.list.total],
    [],
    [texts.figures.of(improved.length, answered.length)],
    [fundsInfluenced.plans.length > 0 ? formatAmount(fundsInfluenced.amount, language) : '–'],
  ];
  return [
    heading(3, titleOf(reading)),
    {
      kind: 'table',
      caption: texts.money.instrumentsTable,
      columns: [
        { label: texts.list.region, share: 3 },
        { label: texts.money.instrument, share: 5 },
        { label: texts.money.improved, share: 4 },
        { label: texts.money.funds, isFigure: true, share: 3 },
      ],
      rows: [...snapshot.plans.map((plan) => row(plan, reading)), total],
    },
  ];
}

/** Of how many instruments nothing was said is told as well: they are not in the figures. */
function titleOf({ snapshot, texts, language }: Reading): string {
  const { improved, answered } = snapshot.instruments;
  const title = texts.money.instruments(improved.length, answered.length);
  const isPart = answered.length > 0 && answered.length < snapshot.plans.length;
  const { basis } = editionTexts(language).texts.figures;
  return isPart ? `${title} (${basis(answered.length, snapshot.plans.length)})` : title;
}

function row({ id, policyInstrument, language: written, said }: PlanReport, reading: Reading): Line[] {
  const funds = said?.answer.fundsInfluenced;
  return [
    [linkToRegion(reading, id)],
    [{ quote: policyInstrument, language: written }],
    [improvementOf(said, reading)],
    [funds === undefined ? '–' : formatAmount(funds, reading.language)],
  ];
}

function improvementOf(said: PlanReport['said'], { texts, terms, language }: Reading): string {
  if (said?.answer.instrumentImproved === undefined) return texts.notSaid;
  if (!said.answer.instrumentImproved) return terms.no;
  const kinds = said.answer.improvements.map((kind) => terms.improvements[kind]);
  return kinds.length > 0 ? `${terms.yes}${colonIn(language)}${kinds.join(', ')}` : terms.yes;
}
