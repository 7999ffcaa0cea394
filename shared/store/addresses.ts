import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Project } from '../domain/project/schema.ts';
import { unreachableSchema, type Unreachable } from '../domain/rounds/state.ts';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table.ts';

/** An address that the coordinator has put in the place of one in the project file, which then has the last word. */
export const addressSchema = z.object({
  plan: z.string(),
  contact: z.string(),
  email: z.string(),
  /** What the project file said. As soon as it says something else, the correction has had its day. */
  insteadOf: z.string(),
  correctedAt: z.string(),
});
export type CorrectedAddress = z.infer<typeof addressSchema>;

/** What is known of addresses besides what the project file says: little, and so of all plans. */
export interface KnownAddresses {
  corrected: CorrectedAddress[];
  unreachable: Unreachable[];
}

export async function readKnownAddresses(table: Table): Promise<KnownAddresses> {
  return knownAddressesFrom(await table.query(keys.projectPartition(table.project), { beginsWith: 'ADDRESS#' }));
}

/** What the items of a project's partition say of addresses. */
export function knownAddressesFrom(items: Item[]): KnownAddresses {
  const of = (kind: string) => items.filter(({ sk }) => String(sk).startsWith(`ADDRESS#${kind}#`));
  return {
    corrected: of('CORRECTED').map((item) => addressSchema.parse(item)),
    unreachable: of('UNREACHABLE').map((item) => unreachableSchema.parse(item)),
  };
}

/** The corrected addresses of one plan's contacts. */
export async function readCorrectedAddresses(table: Table, plan: string): Promise<CorrectedAddress[]> {
  const ofPlan = { beginsWith: `ADDRESS#CORRECTED#${plan}#` };
  const items = await table.query(keys.projectPartition(table.project), ofPlan);
  return items.map((item) => addressSchema.parse(item));
}

/** Takes the place of an earlier correction. */
export async function correctAddress(table: Table, address: CorrectedAddress): Promise<void> {
  await table.put(keys.address(table.project, address.plan, address.contact), addressSchema.parse(address));
}

/** Asks that an address be tried again that did not work. */
export async function retryAddress(
  table: Table,
  { contact, addressHash }: { contact: string; addressHash: string },
  retriedAt: Instant,
): Promise<void> {
  await table.update(keys.unreachable(table.project, contact, addressHash), {
    set: { retriedAt },
    condition: 'attribute_exists(pk)',
  });
}

/** The project with the addresses that hold. */
export function withAddresses(project: Project, addresses: CorrectedAddress[]): Project {
  if (addresses.length === 0) return project;
  const corrected = new Map(addresses.map((address) => [address.contact, address]));
  return {
    ...project,
    partners: project.partners.map((partner) => ({
      ...partner,
      contacts: partner.contacts.map((contact) => {
        const address = corrected.get(contact.id);
        return address?.insteadOf === contact.email ? { ...contact, email: address.email } : contact;
      }),
    })),
  };
}

/** Notes that an address does not work, once for each contact that has it, and anew for each time that it was tried again. */
export async function recordUnreachable(table: Table, noted: Omit<Unreachable, 'addressHash'>): Promise<void> {
  const address = noted.address.toLowerCase();
  const { unreachable: all } = await readKnownAddresses(table);
  const known = all.filter((entry) => entry.contact === noted.contact && entry.address.toLowerCase() === address);
  if (known.some(({ at, retriedAt = '' }) => at > retriedAt || noted.at <= retriedAt)) return;
  const name = [address, ...known.map(({ at }) => at)].join(' ');
  const addressHash = createHash('sha256').update(name).digest('hex').slice(0, 16);
  const unreachable = unreachableSchema.parse({ ...noted, addressHash });
  await table.putOnce(keys.unreachable(table.project, noted.contact, addressHash), unreachable);
}
