import type { Project } from '../domain/project/schema.ts';
import { readKnownAddresses } from './addresses.ts';
import { addAuditEntry } from './audit.ts';
import { keys, type Key } from './keys.ts';
import { readStoredProject, type ImportRecord, type PlanItem, type RootItem, type StoredProject } from './project.ts';
import { sideBySide } from './side-by-side.ts';
import type { Table } from './table.ts';

/**
 * Makes the stored project say what `project` says, in place of `before`. Answers whether it did: when somebody
 * else has replaced the project since `before` was read, nothing changes. `imported.id` must be a new one.
 *
 * At every moment the stored project is whole: plans are written anew, and nobody reads them before the root item
 * names their import. That one write is the import; what is done after it only tidies up.
 */
export async function replaceProject(
  table: Table,
  before: StoredProject,
  project: Project,
  imported: ImportRecord,
): Promise<boolean> {
  const { partners, plans, ...settings } = project;
  await sideBySide(planItems(project, imported.id), (item) =>
    table.put(keys.plan(project.id, item.version, item.plan.id), item),
  );

  const root: RootItem = { settings, plans: plans.length, lead: partners.find(({ lead }) => lead), imported };
  if (!(await replaceRoot(table, root, before.imported)) && !(await isStored(table, imported))) return false;
  await noteImport(table, imported);
  // Imports that are under way may own some of these strays. Their own write of the root fails, as it has been replaced.
  await removeAll(table, [...before.plans, ...before.strays, ...(await outdatedAddresses(table, project))]);
  return true;
}

/** The audit entry of an import, once. It may be missing where an import broke off right after its commit. */
export async function noteImport(table: Table, imported: ImportRecord): Promise<void> {
  await addAuditEntry(table, { ...imported, what: 'imported' });
}

function planItems({ plans, partners }: Project, version: string): PlanItem[] {
  const numbered = partners.map((partner, number) => ({ number, partner }));
  const partnersOf = (id: string) => numbered.filter(({ partner }) => partner.plan === id);
  return plans.map((plan, number) => ({ version, number, plan, partners: partnersOf(plan.id) }));
}

function replaceRoot(table: Table, root: RootItem, before: ImportRecord | undefined): Promise<boolean> {
  const key = keys.project(table.project);
  if (!before) return table.putOnce(key, root);
  return table.update(key, {
    set: { ...root },
    remove: root.lead ? [] : ['lead'],
    condition: '#imported.#id = :before',
    values: { before: before.id },
  });
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
    stored.strays.filter(({ sk }) => sk.startsWith(`PLAN#${id}#`)),
  );
  return false;
}

/** Addresses from the console in whose place the project file has the last word now, or whose contact it has removed. */
async function outdatedAddresses(table: Table, { partners }: Project): Promise<Key[]> {
  const inFile = new Map(partners.flatMap(({ contacts }) => contacts).map(({ id, email }) => [id, email]));
  const { corrected } = await readKnownAddresses(table);
  return corrected
    .filter(({ contact, insteadOf }) => inFile.get(contact) !== insteadOf)
    .map(({ plan, contact }) => keys.address(table.project, plan, contact));
}

async function removeAll(table: Table, unused: Key[]): Promise<void> {
  await sideBySide(unused, (key) => table.remove(key));
}
