import * as z from 'zod';
import type { Project } from '../domain/project/schema.ts';
import type { Instant } from '../domain/time.ts';
import { keys } from './keys.ts';
import { rangeOf, type PlanRange } from './plan-range.ts';
import type { Table } from './table.ts';

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

export async function readAddresses(table: Table, plans?: PlanRange): Promise<CorrectedAddress[]> {
  const items = await table.query(keys.projectPartition(table.project), rangeOf('ADDRESS#', plans));
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
