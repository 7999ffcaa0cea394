import * as z from 'zod';
import type { ActionReport } from './action-report.ts';
import type { PlanReport } from './plan-report.ts';

/** A sum in EUR and the actions that it is made of. Without any action, the sum is not known: it is not 0. */
export const sumSchema = z.object({ amount: z.number(), actions: z.array(z.string()) });
export type Sum = z.infer<typeof sumSchema>;

const rowSchema = z.object({ planned: sumSchema, secured: sumSchema });

export const financeSchema = z.object({
  costsPlanned: sumSchema,
  costsToDate: sumSchema,
  /** What the actions that report costs were planned to cost: the only sum that costs to date compare with. */
  costsPlannedWhereReported: sumSchema,
  fundingPlanned: sumSchema,
  fundingSecured: sumSchema,
  bySource: z.array(rowSchema.extend({ source: z.string() })),
  byPlan: z.array(
    z.object({ plan: z.string(), costsPlanned: sumSchema, costsToDate: sumSchema, fundingSecured: sumSchema }),
  ),
});
export type Finance = z.infer<typeof financeSchema>;

export function financeOf(plans: PlanReport[]): Finance {
  const actions = plans.flatMap((plan) => plan.actions);
  const planned = bySource(actions, (action) => action.planned.funding);
  const secured = bySource(actions, ({ said }) => said?.answer.fundingSecured ?? []);
  return {
    costsPlanned: sum(actions, ({ planned }) => planned.costs),
    costsToDate: sum(actions, costsToDate),
    costsPlannedWhereReported: sum(
      actions.filter((action) => costsToDate(action) !== undefined),
      ({ planned }) => planned.costs,
    ),
    fundingPlanned: sum(actions, (action) => fundingPlanned(action)),
    fundingSecured: sum(actions, (action) => fundingSecured(action)),
    // Planned sources first, then those that partners added.
    bySource: [...new Set([...planned.keys(), ...secured.keys()])].map((source) => ({
      source,
      planned: sum(planned.get(source) ?? [], (action) => fundingPlanned(action, source)),
      secured: sum(secured.get(source) ?? [], (action) => fundingSecured(action, source)),
    })),
    byPlan: plans.map(({ id, actions: own }) => ({
      plan: id,
      costsPlanned: sum(own, ({ planned }) => planned.costs),
      costsToDate: sum(own, costsToDate),
      fundingSecured: sum(own, (action) => fundingSecured(action)),
    })),
  };
}

const costsToDate = ({ said }: ActionReport) => said?.answer.costsToDate;

function fundingPlanned({ planned }: ActionReport, source?: string): number | undefined {
  return total(
    planned.funding.filter((entry) => source === undefined || entry.source === source).map(({ amount }) => amount),
  );
}

function fundingSecured({ said }: ActionReport, source?: string): number | undefined {
  const entries = said?.answer.fundingSecured ?? [];
  return total(entries.filter((entry) => source === undefined || entry.source === source).map(({ amount }) => amount));
}

/**
 * The actions that name each source, each once, sources in the order in which they first occur. There can be a source of
 * its own for each region: going through all actions for each would take too long.
 */
function bySource(
  actions: ActionReport[],
  entriesOf: (action: ActionReport) => { source: string }[],
): Map<string, ActionReport[]> {
  const naming = new Map<string, ActionReport[]>();
  for (const action of actions) {
    for (const source of new Set(entriesOf(action).map((entry) => entry.source))) {
      const known = naming.get(source);
      if (known) known.push(action);
      else naming.set(source, [action]);
    }
  }
  return naming;
}

function sum(actions: ActionReport[], amountOf: (action: ActionReport) => number | undefined): Sum {
  const known = actions.map((action) => ({ ref: action.ref, amount: amountOf(action) })).filter(isKnown);
  return { amount: total(known.map(({ amount }) => amount)) ?? 0, actions: known.map(({ ref }) => ref) };
}

function isKnown(entry: { ref: string; amount: number | undefined }): entry is { ref: string; amount: number } {
  return entry.amount !== undefined;
}

/** The sum of the amounts that are known, to the cent. */
function total(amounts: (number | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length === 0) return undefined;
  return Math.round(known.reduce((before, amount) => before + amount, 0) * 100) / 100;
}
