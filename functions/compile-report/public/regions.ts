import type { PublicPlan } from '../../../shared/domain/report/public.ts';
import { formatMonth } from '../../../shared/texts/format.ts';
import { factsOf, heading, paragraph } from '../document/blocks.ts';
import type { Block, Line, Section } from '../document/document.ts';
import { regionPlace } from '../internal/behind/places.ts';
import type { PublicReading } from './reading.ts';

/** Each region with its plan, its partners, and its actions as they were planned. */
export function regionSections(reading: PublicReading): Section[] {
  return reading.snapshot.plans.map((plan, index) => ({
    id: regionPlace(plan.id),
    heading: [{ quote: plan.region, language: plan.language }],
    startsPage: index === 0,
    blocks: [planFacts(plan, reading), ...actionBlocks(plan, reading)],
  }));
}

function planFacts(plan: PublicPlan, { texts, language }: PublicReading): Block {
  const quoted = (quote: string) => ({ quote, language: plan.language });
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const partners = plan.partners.flatMap(({ organisation, country, lead }, index): Line => [
    ...(index > 0 ? ['\n'] : []),
    quoted(organisation),
    `, ${countries.of(country) ?? country}`,
    ...(lead ? [` (${texts.regions.leadPartner})`] : []),
  ]);
  return factsOf([
    { label: texts.regions.plan, value: [quoted(plan.title)] },
    { label: texts.regions.instrument, value: [quoted(plan.policyInstrument)] },
    ...(partners.length > 0 ? [{ label: texts.regions.partners, value: partners }] : []),
  ]);
}

function actionBlocks({ actions, language: written }: PublicPlan, reading: PublicReading): Block[] {
  const { texts, edition, terms, language } = reading;
  if (actions.length === 0) return [paragraph(texts.regions.noActions)];
  const month = (value: string) => formatMonth(value, language);
  return [
    heading(3, edition.plannedActions),
    ...actions.flatMap(({ title, nature, timeframe }) => [
      heading(4, { quote: title, language: written }),
      factsOf([
        {
          label: terms.actionHeadings.timeframe,
          value: [texts.action.timeframe(month(timeframe.starts), month(timeframe.ends))],
        },
        ...(nature ? [{ label: terms.actionHeadings.nature, value: [{ quote: nature, language: written }] }] : []),
      ]),
    ]),
  ];
}
