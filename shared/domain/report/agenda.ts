import * as z from 'zod';
import type { Headline } from './headline.ts';
import type { Needs } from './needs.ts';
import type { PlanReport } from './plan-report.ts';
import type { Transfer } from './transfer.ts';

const kinds = ['standing', 'off-track', 'at-risk', 'needs', 'transfer', 'topics', 'next-steps'] as const;

/** A point of the suggested agenda: how long, and about which actions or plans. */
export const agendaSchema = z.array(
  z.object({
    kind: z.enum(kinds),
    minutes: z.int(),
    actions: z.array(z.string()),
    plans: z.array(z.string()),
  }),
);
export type Agenda = z.infer<typeof agendaSchema>;
export type AgendaItem = Agenda[number];

/** Minutes for the point as a whole, and more for each thing that it is about. No point takes longer than `most`. */
const minutes: Record<AgendaItem['kind'], { base: number; each: number; most: number }> = {
  standing: { base: 15, each: 0, most: 15 },
  'off-track': { base: 0, each: 15, most: 60 },
  'at-risk': { base: 5, each: 5, most: 45 },
  needs: { base: 5, each: 5, most: 45 },
  transfer: { base: 5, each: 10, most: 60 },
  topics: { base: 0, each: 10, most: 60 },
  'next-steps': { base: 10, each: 0, most: 10 },
};

/** What the meeting should talk about: the standing, what is off track, needs, transfer, what partners named, what next. */
export function agendaOf(plans: PlanReport[], headline: Headline, needs: Needs, transfer: Transfer): Agenda {
  const { byStatus } = headline;
  const points: { kind: AgendaItem['kind']; actions?: string[]; plans?: string[] }[] = [
    { kind: 'standing' },
    { kind: 'off-track', actions: [...byStatus['off-track'], ...byStatus['on-hold']] },
    { kind: 'at-risk', actions: byStatus['at-risk'] },
    { kind: 'needs', actions: [...new Set(needs.flatMap(({ actions }) => actions))] },
    { kind: 'transfer', actions: [...new Set(transfer.pairs.map(({ action }) => action))] },
    { kind: 'topics', plans: plans.filter(({ said }) => said?.answer.topics).map(({ id }) => id) },
    { kind: 'next-steps' },
  ];
  return points
    .map(({ kind, actions = [], plans: about = [] }) => ({
      kind,
      minutes: minutesFor(kind, actions.length + about.length),
      actions,
      plans: about,
    }))
    .filter(({ kind, actions, plans: about }) => isAlways(kind) || actions.length + about.length > 0);
}

function isAlways(kind: AgendaItem['kind']): boolean {
  return kind === 'standing' || kind === 'next-steps';
}

function minutesFor(kind: AgendaItem['kind'], things: number): number {
  const { base, each, most } = minutes[kind];
  return Math.min(most, base + each * things);
}
