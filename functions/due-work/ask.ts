import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { releaseRequest } from '../../shared/domain/rounds/reports.ts';
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
  work: Work,
  now: Instant,
  { table, reportQueue }: DueWorkDependencies,
): Promise<void> {
  if (work.kind === 'compile-report') {
    const { meeting, request } = work;
    await reportQueue.request({ meeting, request });
    await recordReportAsked(table, { meeting, request, askedAt: now });
  } else if (work.kind === 'release-report') {
    const { meeting, revision } = work;
    await reportQueue.request({ meeting, release: revision });
    await recordReportAsked(table, { meeting, request: releaseRequest(work), askedAt: now });
  }
}
