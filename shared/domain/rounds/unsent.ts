import { addMinutes, type Instant } from '../time.ts';
import { mailId, type Mail, type MailRecord } from './mail.ts';

export interface PlannedMail {
  at: Instant;
  mail: Mail;
}

/** What came back although its address is right is tried again so long after it. SES itself has tried for hours before it says so. */
const tryAgainAfterMinutes = 24 * 60;

/** So often a mail may come back before its address counts as unreachable. */
export const mostSoftBounces = 3;

/** What was asked for and not done is asked for again after this many minutes. */
export const askAgainAfterMinutes = 60;

/** How many mails were asked for lately and have neither been sent nor refused. */
export function countInQueue(records: MailRecord[], now: Instant): number {
  const since = addMinutes(now, -askAgainAfterMinutes);
  return records.filter(
    ({ requestedAt, sentAt, refusedAt }) => requestedAt && requestedAt > since && !sentAt && !refusedAt,
  ).length;
}

/** Leaves out what was sent or refused for good; what was asked for or claimed waits until it may be asked for again. */
export function unsent(planned: PlannedMail[], records: MailRecord[]): PlannedMail[] {
  const known = new Map(records.map((record) => [mailId(record.mail), record]));
  return planned.flatMap(({ at, mail }) => {
    const record = known.get(mailId(mail));
    if (record?.sentAt ?? record?.refusedAt) return [];
    const askAgain = record?.requestedAt && addMinutes(record.requestedAt, askAgainAfterMinutes);
    const tryAgain = record?.softBouncedAt && addMinutes(record.softBouncedAt, tryAgainAfterMinutes);
    return [{ at: [at, askAgain ?? at, record?.claimedUntil ?? at, tryAgain ?? at].sort().at(-1) ?? at, mail }];
  });
}
