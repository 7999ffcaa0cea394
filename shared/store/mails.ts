import { mailRecordSchema, type Mail, type MailRecord } from '../domain/rounds/mail.ts';
import { unreachableSchema, type Unreachable } from '../domain/rounds/state.ts';
import type { Instant } from '../domain/time.ts';
import { keys, type Key } from './keys.ts';
import type { Table } from './table.ts';

export type MailOutcome = 'deliveredAt' | 'bouncedAt' | 'complainedAt';

/** Notes that a mail was asked for, so that the next tick does not ask again at once. */
export async function recordRequest(table: Table, mail: Mail, now: Instant): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { mail, requestedAt: now } });
}

/** Takes the mail for sending until `until`. False when it was sent or refused, or somebody else has it. */
export async function claimMail(table: Table, mail: Mail, now: Instant, until: Instant): Promise<boolean> {
  return table.update(keys.mail(table.project, mail), {
    set: { mail, claimedUntil: until },
    condition:
      'attribute_not_exists(#sentAt) AND attribute_not_exists(#refusedAt) AND (attribute_not_exists(#claimedUntil) OR #claimedUntil <= :now)',
    values: { now },
  });
}

/** Gives a claimed mail back, unsent. */
export async function releaseMail(table: Table, mail: Mail): Promise<void> {
  await table.update(keys.mail(table.project, mail), { remove: ['claimedUntil'] });
}

export async function recordSent(table: Table, mail: Mail, sentAt: Instant, messageId: string): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { sentAt, messageId }, remove: ['claimedUntil'] });
}

export async function recordRefused(table: Table, mail: Mail, refusedAt: Instant): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { refusedAt }, remove: ['claimedUntil'] });
}

export async function readMail(table: Table, key: Key): Promise<MailRecord | undefined> {
  const item = await table.get(key);
  return item && mailRecordSchema.parse(item);
}

/** Notes what became of a sent mail; the first word on each outcome stands, in whatever order events arrive. */
export async function recordOutcome(table: Table, key: Key, outcome: MailOutcome, at: Instant): Promise<void> {
  await table.update(key, {
    set: { [outcome]: at },
    condition: `attribute_exists(#mail) AND attribute_not_exists(#${outcome})`,
  });
}

export async function recordUnreachable(table: Table, unreachable: Unreachable): Promise<boolean> {
  const { contact, addressHash } = unreachableSchema.parse(unreachable);
  return table.putOnce(keys.unreachable(table.project, contact, addressHash), unreachable);
}
