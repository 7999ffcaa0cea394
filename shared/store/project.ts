import * as z from 'zod';
import { actionPlanSchema, partnerSchema, projectSchema, type Project } from '../domain/project/schema.ts';
import { keys, type Key } from './keys.ts';
import type { Item, SortKeyRange, Table } from './table.ts';

const importRecordSchema = z.object({
  id: z.string(),
  at: z.string(),
  details: z.record(z.string(), z.string()),
});
/** The import that a stored project comes from, as its audit entry tells it. */
export type ImportRecord = z.infer<typeof importRecordSchema>;

const rootItemSchema = z.object({
  settings: projectSchema.omit({ partners: true, plans: true }),
  plans: z.array(z.object({ id: z.string(), version: z.string() })),
  partners: z.array(z.string()),
  imported: importRecordSchema,
});
/**
 * The one item that says what a project consists of. It names its plans by version, and a version is
 * written once: replacing this item replaces the project.
 */
export type RootItem = z.infer<typeof rootItemSchema>;

const planItemSchema = z.object({ version: z.string(), plan: actionPlanSchema, partners: z.array(partnerSchema) });
/** A version of a plan with the partners that report on it. */
export type PlanItem = z.infer<typeof planItemSchema>;

/** What is stored of a project: nothing but perhaps remains of a first import that broke off, until there is `imported`. */
export interface StoredProject {
  project?: Project;
  imported?: ImportRecord;
  /** The versions of plans that the project consists of. */
  plans: PlanItem[];
  /** Where plans lie that are no part of the project: those of imports that broke off, or are under way. */
  strays: Key[];
}

/** The project as it was imported last, or undefined before the first import. One query. */
export async function readProject(table: Table): Promise<Project | undefined> {
  const { project } = await readStoredProject(table);
  return project;
}

export async function readStoredProject(table: Table): Promise<StoredProject> {
  return readProjectPartition(table, { from: 'PLAN#', to: 'PROJECT' });
}

const mostReads = 5;

/** The items of a project's partition with the project that they make up. One query, unless an import falls into it. */
export async function readProjectPartition(
  table: Table,
  range?: SortKeyRange,
): Promise<StoredProject & { items: Item[] }> {
  for (let read = 1; read <= mostReads; read++) {
    const items = await table.query(keys.projectPartition(table.project), range);
    const stored = projectFrom(items);
    if (stored) return { items, ...stored };
  }
  throw new Error(`The project ${table.project} was replaced faster than it could be read.`);
}

/** Puts a project together. Undefined when a plan that it names is not there: another import was faster than the query. */
function projectFrom(items: Item[]): StoredProject | undefined {
  const planItems = items.filter((item) => String(item['sk']).startsWith('PLAN#'));
  const rootItem = items.find((item) => item['sk'] === 'PROJECT');
  if (!rootItem) return { plans: [], strays: planItems.map(keyOf) };

  const { settings, plans: named, partners: order, imported } = rootItemSchema.parse(rootItem);
  const isNamed = (item: Item) => named.some(({ version, id }) => item['sk'] === keys.plan('', id, version).sk);
  const found = planItems.filter(isNamed).map((item) => planItemSchema.parse(item));
  if (found.length < named.length) return undefined;

  const plans = named.flatMap(({ id }) => found.filter(({ plan }) => plan.id === id));
  const partners = plans.flatMap((item) => item.partners);
  return {
    project: {
      ...settings,
      plans: plans.map(({ plan }) => plan),
      partners: order.flatMap((id) => partners.filter((partner) => partner.id === id)),
    },
    imported,
    plans,
    strays: planItems.filter((item) => !isNamed(item)).map(keyOf),
  };
}

function keyOf(item: Item): Key {
  return { pk: String(item['pk']), sk: String(item['sk']) };
}
