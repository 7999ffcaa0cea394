import { SESServiceException } from '@aws-sdk/client-ses';
import type { Project } from '../../shared/domain/project/schema.ts';
import { findReporter } from '../../shared/domain/rounds/colleagues.ts';
import { isRoundMail, mailId, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import { recordRefused, recordSent, recordUnreachable, releaseMail } from '../../shared/store/mails.ts';
import type { Table } from '../../shared/store/table.ts';

interface Known {
  project: Project;
  state: ProjectState;
}

/**
 * SES says the same of an address however often it is asked. MessageRejected is no such word: SES rejects every mail
 * of a sender that is not verified yet.
 */
const permanentRefusal = 'InvalidParameterValue';

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
  if (error instanceof SESServiceException && error.name === permanentRefusal) {
    log('error', 'refused for good', { mail: mailId(mail), ...describeError(error) });
    await noteUnreachable(table, mail, known, now);
    return recordRefused(table, mail, now);
  }
  await releaseMail(table, mail);
  throw error;
}

async function noteUnreachable(table: Table, mail: Mail, { project, state }: Known, at: Instant): Promise<void> {
  if (!isRoundMail(mail)) return;
  const colleagues = state.rounds.find(({ round }) => round.id === mail.round)?.colleagues ?? [];
  const contact = findReporter(project, colleagues, mail.contact)?.contact;
  if (contact) await recordUnreachable(table, { contact: contact.id, address: contact.email, reason: 'refused', at });
}
