import type { Mail } from '../../shared/domain/rounds/mail.ts';
import type { Work } from '../../shared/domain/rounds/work.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { mailsInRequest } from '../../shared/mail/queue.ts';
import { recordRequest } from '../../shared/store/mails.ts';
import { recordReportAsked } from '../../shared/store/reports.ts';
import { sideBySide } from '../../shared/store/side-by-side.ts';
import type { DueWorkDependencies } from './due-work.ts';

/** Asks first and notes it second: a crash in between asks twice, and a mail is claimed before it is sent. */
export async function askForMails(
  mails: Mail[],
  now: Instant,
  { table, mailQueue }: DueWorkDependencies,
): Promise<void> {
  for (let first = 0; first < mails.length; first += mailsInRequest) {
    const some = mails.slice(first, first + mailsInRequest);
    await mailQueue.request(some);
    await sideBySide(some, (mail) => recordRequest(table, mail, now));
  }
}

export async function askForReport(
  { meeting, request }: Extract<Work, { kind: 'compile-report' }>,
  now: Instant,
  { table, reportQueue }: DueWorkDependencies,
): Promise<void> {
  await reportQueue.request({ meeting, request });
  await recordReportAsked(table, { meeting, request, askedAt: now });
}
