import { isDeepStrictEqual } from 'node:util';
import type { ActionPlan, Partner, Project } from '../domain/project/schema.ts';
import { addAuditEntry } from './audit.ts';
import { keys, type Key } from './keys.ts';
import { readStoredProject, type ImportRecord, type PlanItem, type RootItem, type StoredProject } from './project.ts';
import type { Table } from './table.ts';

/**
 * Makes the stored project say what `project` says, in place of `before`. Answers whether it did: when somebody
 * else has replaced the project since `before` was read, nothing changes. `imported.id` must be a new one.
 *
 * At every moment the stored project is whole: plans are written as new versions, which nobody reads before
 * the root item names them. That one write is the import; what is done after it only tidies up.
 */
export async function replaceProject(
  table: Table,
  before: StoredProject,
  project: Project,
  imported: ImportRecord,
): Promise<boolean> {
  const { partners, plans, ...settings } = project;
  const versions = plans.map((plan) => {
    const own = partners.filter((partner) => partner.plan === plan.id);
    return { plan, partners: own, version: versionOf(plan, own, before) ?? imported.id };
  });
  const written = versions.filter(({ version }) => version === imported.id);
  const keyOf = ({ plan, version }: PlanItem) => keys.plan(project.id, plan.id, version);
  await Promise.all(written.map((item) => table.put(keyOf(item), item)));

  const root: RootItem = {
    settings,
    plans: versions.map(({ plan, version }) => ({ id: plan.id, version })),
    partners: partners.map(({ id }) => id),
    imported,
  };
  if (!(await replaceRoot(table, root, before.imported)) && !(await isStored(table, imported))) return false;
  await noteImport(table, imported);
  const superseded = before.plans.filter((old) => !versions.some(({ plan, version }) => isSame(old, plan, version)));
  // Imports that are under way may own some of these strays. Their own write of the root fails, as it has been replaced.
  await removeAll(table, [...superseded.map(keyOf), ...before.strays]);
  return true;
}

/** The audit entry of an import, once. It may be missing where an import broke off right after its commit. */
export async function noteImport(table: Table, imported: ImportRecord): Promise<void> {
  await addAuditEntry(table, { ...imported, what: 'imported' });
}

/** The version that is stored already of a plan and its partners, if they have not changed. */
function versionOf(plan: ActionPlan, partners: Partner[], before: StoredProject): string | undefined {
  return before.plans.find((item) => isDeepStrictEqual([item.plan, item.partners], [plan, partners]))?.version;
}

function isSame(old: PlanItem, plan: ActionPlan, version: string): boolean {
  return old.plan.id === plan.id && old.version === version;
}

function replaceRoot(table: Table, root: RootItem, before: ImportRecord | undefined): Promise<boolean> {
  const key = keys.project(table.project);
  if (!before) return table.putOnce(key, root);
  return table.update(key, { set: { ...root }, condition: '#imported.#id = :before', values: { before: before.id } });
}

/**
 * Whether an import was refused by what it wrote itself: a write whose answer got lost is sent again by the SDK, and
 * then finds its condition broken. If it was not, what it wrote and nobody names is removed.
 */
async function isStored(table: Table, { id }: ImportRecord): Promise<boolean> {
  const stored = await readStoredProject(table);
  if (stored.imported?.id === id) return true;
  await removeAll(
    table,
    stored.strays.filter(({ sk }) => sk.endsWith(`#${id}`)),
  );
  return false;
}

async function removeAll(table: Table, unused: Key[]): Promise<void> {
  await Promise.all(unused.map((key) => table.remove(key)));
}
