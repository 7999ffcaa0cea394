import * as z from 'zod';
import { monthSchema } from '../../time.ts';
import { languageSchema } from '../language.ts';
import { described, euros, idSchema, longText, text } from './values.ts';

export const fundingSchema = z.strictObject({
  source: described(text, 'Where the money comes from.', 'ERDF'),
  amount: described(euros, 'Planned amount in EUR.', 60_000).optional(),
});

/** A self-defined indicator: measured by the partner, from baseline to target. */
export const indicatorSchema = z.strictObject({
  name: described(text, 'What is counted.', 'Enterprises advised'),
  unit: described(text, 'The unit of its values.', 'enterprises'),
  baseline: described(z.number(), 'The value at the start, if it is known.', 0).optional(),
  target: described(z.number(), 'The value to be reached; differs from the baseline.', 120),
});

/** One measure of an action plan, by the headings of the programme's template. */
export const actionSchema = z.strictObject({
  id: described(idSchema, 'Names the action within its plan. Answers are kept by it, so it stays as it is.'),
  title: described(text, 'The title of the action.'),
  nature: described(longText, 'The activities that make up the action.').optional(),
  relevance: described(longText, 'What the action owes to the interregional project.').optional(),
  timeframe: described(
    z.strictObject({
      starts: described(monthSchema, 'The first month, YYYY-MM.', '2019-06'),
      ends: described(monthSchema, 'The last month, YYYY-MM.', '2020-12'),
    }),
    'From which month to which the action is planned.',
  ),
  players: described(z.array(text), 'Organisations involved.').default([]),
  costs: described(euros, 'Planned costs in EUR.', 80_000).optional(),
  funding: described(z.array(fundingSchema), 'Who pays, and how much of it.').default([]),
  indicators: described(z.array(text), 'How success shows, in words.').default([]),
});

/** A regional action plan on one policy instrument. Partners on the same instrument share it. */
export const actionPlanSchema = z.strictObject({
  id: described(idSchema, 'Names the plan. Answers are kept by it, so it stays as it is.'),
  region: described(text, 'The region whose plan it is.'),
  title: described(text, 'The title of the plan.'),
  language: described(languageSchema, 'The language that the texts of the plan are written in.').default('en'),
  policyInstrument: described(
    z.strictObject({ name: described(text, 'The name of the policy instrument.') }),
    'The policy instrument that the plan wants to improve.',
  ),
  indicator: described(indicatorSchema, 'The self-defined indicator of the plan.').optional(),
  actions: described(z.array(actionSchema), 'The actions, in the order of the survey.').default([]),
});
