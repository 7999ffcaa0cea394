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
  /** How many plans the import has written. */
  plans: z.int(),
  /** Whose holidays the coordinator keeps, for those who read no more than this item. */
  lead: partnerSchema.optional(),
  imported: importRecordSchema,
});
/**
 * The one item that says what a project consists of: the plans of its import. Replacing this item replaces the
 * project. It does not name them one by one, since an item has room for 400 KB, and a project can have 5,000 plans.
 */
export type RootItem = z.infer<typeof rootItemSchema>;

const numberedPartnerSchema = z.object({ number: z.int(), partner: partnerSchema });
const planItemSchema = z.object({
  version: z.string(),
  /** Where the plan stands among all plans, as each partner's number tells where it stands among all partners. */
  number: z.int(),
  plan: actionPlanSchema,
  partners: z.array(numberedPartnerSchema),
});
/** A plan, as an import has written it, with the partners that report on it. */
export type PlanItem = z.infer<typeof planItemSchema>;

/** What is stored of a project: nothing but perhaps remains of a first import that broke off, until there is `imported`. */
export interface StoredProject {
  project?: Project;
  imported?: ImportRecord;
  /** Where the plans lie that the project consists of. */
  plans: Key[];
  /** Where plans lie that are no part of the project: those of imports that broke off, or are under way. */
  strays: Key[];
}

/** The sort keys of all plans, those of other imports included, and of the root item after them. */
const planRange = { from: 'PLAN#', to: 'PROJECT' };

/** The project without its plans and their partners: what there is to say where no plan is known. */
export async function readProjectWithoutPlans(table: Table): Promise<Project | undefined> {
  const root = await readRoot(table);
  return root && projectWith(root, []);
}

/** What is stored of the project as the project file says it. */
export async function readStoredProject(table: Table): Promise<StoredProject> {
  return readProjectPartition(table, planRange);
}

/** The item that says what the project consists of, or undefined before the first import. */
export async function readRoot(table: Table): Promise<RootItem | undefined> {
  const item = await table.get(keys.project(table.project));
  return item && rootItemSchema.parse(item);
}

/**
 * The project with some of its plans, and with the lead partner. A plan that it does not have, or that another import
 * has just removed, is left out: who asks again finds the new one.
 */
export async function readProjectWithPlans(table: Table, root: RootItem, plans: string[]): Promise<Project> {
  const items = await Promise.all(plans.map((plan) => table.get(keys.plan(table.project, root.imported.id, plan))));
  return projectWith(
    root,
    items.flatMap((item) => (item ? [planItemSchema.parse(item)] : [])),
  );
}

/**
 * The project in parts of so many plans, by the ids of the plans, each with the lead partner. Throws after the last part
 * when plans were missing: an import has removed them meanwhile, and what there was is not the whole project.
 */
export async function* readProjectInParts(table: Table, root: RootItem, size: number): AsyncGenerator<Project> {
  const { sk } = keys.plan(table.project, root.imported.id, '');
  let found = 0;
  for await (const items of table.pages(keys.projectPartition(table.project), { beginsWith: sk }, size)) {
    found += items.length;
    if (items.length > 0)
      yield projectWith(
        root,
        items.map((item) => planItemSchema.parse(item)),
      );
  }
  if (found < root.plans) throw new Error(`The project ${table.project} was replaced while it was read.`);
}

const mostReads = 5;

/** The items of a project's partition with the project that they make up. One query, unless an import falls into it. */
export async function readProjectPartition(
  table: Table,
  range?: SortKeyRange,
): Promise<StoredProject & { items: Item[] }> {
  for (let read = 1; read <= mostReads; read++) {
    const items = await table.query(keys.projectPartition(table.project), range);
    const stored = storedProjectFrom(items);
    if (stored) return { items, ...stored };
  }
  throw new Error(`The project ${table.project} was replaced faster than it could be read.`);
}

/** The root item among items of the project's partition. */
export function rootFrom(items: Item[]): RootItem | undefined {
  const item = items.find(({ sk }) => sk === 'PROJECT');
  return item && rootItemSchema.parse(item);
}

/** Puts a project together. Undefined when plans are missing: another import was faster than the query. */
export function storedProjectFrom(items: Item[]): StoredProject | undefined {
  const planItems = items.filter((item) => String(item['sk']).startsWith('PLAN#'));
  const root = rootFrom(items);
  if (!root) return { plans: [], strays: planItems.map(keyOf) };

  const isOwn = (item: Item) => item['version'] === root.imported.id;
  const own = planItems.filter(isOwn);
  if (own.length < root.plans) return undefined;
  return {
    project: projectWith(
      root,
      own.map((item) => planItemSchema.parse(item)),
    ),
    imported: root.imported,
    plans: own.map(keyOf),
    strays: planItems.filter((item) => !isOwn(item)).map(keyOf),
  };
}

/** The project with as many of its plans as are given, and the lead partner in any case. */
export function projectWith({ settings, lead }: RootItem, items: PlanItem[]): Project {
  const plans = [...items].sort((a, b) => a.number - b.number).map(({ plan }) => plan);
  const numbered = items.flatMap(({ partners }) => partners).sort((a, b) => a.number - b.number);
  const partners = numbered.map(({ partner }) => partner);
  const isLeadMissing = lead && !partners.some(({ id }) => id === lead.id);
  return { ...settings, plans, partners: isLeadMissing ? [...partners, lead] : partners };
}

function keyOf(item: Item): Key {
  return { pk: String(item['pk']), sk: String(item['sk']) };
}
