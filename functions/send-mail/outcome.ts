import { SESServiceException } from '@aws-sdk/client-ses';
import { findReporter } from '../../shared/domain/rounds/colleagues.ts';
import { isRoundMail, mailId, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import { recordUnreachable } from '../../shared/store/addresses.ts';
import { recordRefused, recordSent, releaseMail } from '../../shared/store/mails.ts';
import type { Known } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';

/**
 * SES says the same of an address however often it is asked. MessageRejected is no such word: SES rejects every mail
 * of a sender that is not verified yet.
 */
const permanentRefusal = 'InvalidParameterValue';
/** It says the same of a message that is too long and of tags that it does not like: no address is wrong then. */
const notOfAddress = /\b(length|tag|configuration)\b/i;

/** What SES has taken must not go back to the queue. If it cannot be noted here, the event with which SES confirms it is. */
export async function noteSent(table: Table, mail: Mail, now: Instant, messageId: string): Promise<void> {
  try {
    await recordSent(table, mail, now, messageId);
  } catch (error) {
    log('error', 'a mail was sent and could not be noted', { mail: mailId(mail), ...describeError(error) });
  }
}

/**
 * A mail that SES refuses for good is not tried again, and the coordinator learns who cannot be reached. Anything else
 * gives the claim back, and the queue tries again.
 */
export async function giveUpOrBack(
  table: Table,
  mail: Mail,
  known: Known,
  now: Instant,
  error: unknown,
): Promise<void> {
  if (isRefusedForGood(error)) {
    log('error', 'refused for good', { mail: mailId(mail), ...describeError(error) });
    await noteUnreachable(table, mail, known, now);
    return recordRefused(table, mail, now);
  }
  await releaseMail(table, mail);
  if (isQuotaUsedUp(error) && mail.kind !== 'sign-in') {
    log('warn', 'held back, since the quota of the day is used up', { mail: mailId(mail) });
    return;
  }
  throw error;
}

function isRefusedForGood(error: unknown): boolean {
  return error instanceof SESServiceException && error.name === permanentRefusal && !notOfAddress.test(error.message);
}

/**
 * Then a mail does not wait in the queue, which would give it up after five tries: it is asked for again as long as it
 * is owed. Only a sign-in is owed by nothing.
 */
function isQuotaUsedUp(error: unknown): boolean {
  return error instanceof SESServiceException && error.name === 'Throttling' && /daily/i.test(error.message);
}

async function noteUnreachable(table: Table, mail: Mail, { project, state }: Known, at: Instant): Promise<void> {
  if (!isRoundMail(mail)) return;
  const colleagues = state.rounds.find(({ round }) => round.id === mail.round)?.colleagues ?? [];
  const contact = findReporter(project, colleagues, mail.contact)?.contact;
  if (!contact) return;
  const { id, email } = contact;
  await recordUnreachable(table, { plan: mail.plan, contact: id, address: email, reason: 'refused', at });
}
