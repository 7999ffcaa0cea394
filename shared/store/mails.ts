import { mailRecordSchema, type Mail, type MailRecord } from '../domain/rounds/mail.ts';
import { sendingSchema, type Sending } from '../domain/rounds/state.ts';
import { mostSoftBounces } from '../domain/rounds/unsent.ts';
import type { Instant } from '../domain/time.ts';
import { keys, type Key } from './keys.ts';
import type { Table } from './table.ts';

/** What SES can tell of a mail. That it took it for sending is told as well, should its answer get lost. */
export type MailOutcome = 'sentAt' | 'deliveredAt' | 'bouncedAt' | 'complainedAt';

/** Who takes a mail for sending: a message of the queue, at its n-th delivery, in an attempt with an id of its own. */
export interface Claim {
  id: string;
  message: string;
  delivery: number;
  at: Instant;
  until: Instant;
}

/** Notes that a mail was asked for, so that the next tick does not ask again at once. */
export async function recordRequest(table: Table, mail: Mail, now: Instant): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { mail, requestedAt: now } });
}

const claimAttributes = ['claimedUntil', 'claimedBy', 'claimedDelivery', 'claimId'];

/**
 * Takes the mail for sending until `until`. False when it was sent or refused, or somebody else has it. A message
 * that is delivered again takes over its own claim: the queue waits longer than the function that had it can live.
 * So does an attempt whose first request went through although its answer got lost.
 */
export async function claimMail(table: Table, mail: Mail, claim: Claim): Promise<boolean> {
  const { id, message, delivery, at, until } = claim;
  const isFree = 'attribute_not_exists(#claimedUntil) OR #claimedUntil <= :at';
  const isOwn = '#claimId = :id OR (#claimedBy = :message AND #claimedDelivery < :delivery)';
  return table.update(keys.mail(table.project, mail), {
    set: {
      mail,
      claimedUntil: until,
      claimedBy: message,
      claimedDelivery: delivery,
      claimId: id,
      ...forgotten(mail, at),
    },
    condition: `attribute_not_exists(#sentAt) AND attribute_not_exists(#refusedAt) AND (${isFree} OR ${isOwn})`,
    values: { id, message, delivery, at },
  });
}

const secondsOfSignIn = 7 * 86_400;

/** Sign-ins, which anybody can ask for, are forgotten when their links have long expired. */
function forgotten({ kind }: Mail, at: Instant): { expiresAt?: number } {
  return kind === 'sign-in' ? { expiresAt: Math.ceil(Date.parse(at) / 1000) + secondsOfSignIn } : {};
}

/** Gives a claimed mail back, unsent. */
export async function releaseMail(table: Table, mail: Mail): Promise<void> {
  await table.update(keys.mail(table.project, mail), { remove: claimAttributes });
}

export async function recordSent(table: Table, mail: Mail, sentAt: Instant, messageId: string): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { sentAt, messageId }, remove: claimAttributes });
}

export async function recordRefused(table: Table, mail: Mail, refusedAt: Instant): Promise<void> {
  await table.update(keys.mail(table.project, mail), { set: { refusedAt }, remove: claimAttributes });
}

/** Notes how the sending of mails stands, for the console. */
export async function recordSending(table: Table, sending: Sending): Promise<void> {
  await table.put(keys.sending(table.project), sendingSchema.parse(sending));
}

export async function readMail(table: Table, key: Key): Promise<MailRecord | undefined> {
  const item = await table.get(key);
  return item && mailRecordSchema.parse(item);
}

/**
 * Notes what became of a sent mail; the first word on each outcome stands, in whatever order events arrive. That a
 * mail was sent which has come back since is no news.
 */
export async function recordOutcome(table: Table, key: Key, outcome: MailOutcome, at: Instant): Promise<void> {
  await table.update(key, {
    set: { [outcome]: at },
    condition: `attribute_exists(#mail) AND attribute_not_exists(#${outcome}) AND (attribute_not_exists(#softBouncedAt) OR #softBouncedAt < :at)`,
    values: { at },
  });
}

/**
 * Notes that a sent mail came back although its address may be right: it is unsent again, unless that has been so
 * {@link mostSoftBounces} times. Answers whether the address is given up now. Of `messageId` only the sending that the
 * record knows counts, so that an event that arrives twice or late says nothing about the next try.
 */
export async function recordSoftBounce(
  table: Table,
  key: Key,
  { messageId, at }: { messageId: string; at: Instant },
): Promise<boolean> {
  const record = await readMail(table, key);
  // What was delivered and comes back afterwards is more likely word of somebody's holidays.
  if (!record?.sentAt || record.deliveredAt || at < record.sentAt) return false;
  if ((record.messageId ?? messageId) !== messageId) return false;
  const softBounces = (record.softBounces ?? 0) + 1;
  const isGivenUp = softBounces >= mostSoftBounces;
  const isNoted = await table.update(key, {
    set: { softBounces, softBouncedAt: at, ...(isGivenUp && { bouncedAt: at }) },
    remove: isGivenUp ? [] : ['sentAt', 'messageId', 'requestedAt'],
    condition: '#sentAt = :sentAt AND attribute_not_exists(#bouncedAt)',
    values: { sentAt: record.sentAt },
  });
  return isNoted && isGivenUp;
}
