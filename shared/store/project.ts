import { actionPlanSchema, partnerSchema, projectSchema, type Project } from '../domain/project/schema.ts';
import { z } from 'zod';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

const planItemSchema = z.object({ plan: actionPlanSchema, partners: z.array(partnerSchema), position: z.int() });
const settingsItemSchema = z.object({ settings: projectSchema.omit({ partners: true, plans: true }) });

/** The project as it was imported last, or undefined before the first import. One query. */
export async function readProject(table: Table): Promise<Project | undefined> {
  const items = await table.query(keys.projectPartition(table.project), { from: 'PLAN#', to: 'PROJECT' });
  return projectFrom(items);
}

/** Makes the stored project say what `project` says. Writing the same again changes nothing; answers are never touched. */
export async function writeProject(table: Table, project: Project): Promise<void> {
  const { partners, plans, ...settings } = project;
  for (const [position, plan] of plans.entries()) {
    const own = partners.filter((partner) => partner.plan === plan.id);
    await table.put(keys.plan(project.id, plan.id), { plan, partners: own, position });
  }
  // The settings come last: until they are there, nothing else acts on a first import that broke off.
  await table.put(keys.project(project.id), { settings, planIds: plans.map(({ id }) => id) });
}

/** Puts a project together from its items; plans that the last import no longer names are left out. */
export function projectFrom(items: Item[]): Project | undefined {
  const root = items.find((item) => item['sk'] === 'PROJECT');
  if (!root) return undefined;
  const { settings } = settingsItemSchema.parse(root);
  const planIds = z.array(z.string()).parse(root['planIds']);
  const parts = items
    .filter((item) => String(item['sk']).startsWith('PLAN#'))
    .map((item) => planItemSchema.parse(item))
    .filter(({ plan }) => planIds.includes(plan.id))
    .sort((a, b) => a.position - b.position);
  return { ...settings, plans: parts.map(({ plan }) => plan), partners: parts.flatMap(({ partners }) => partners) };
}
