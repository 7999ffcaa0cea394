import { addMinutes, type Instant } from '../time.ts';
import { mailId, type Mail, type MailRecord } from './mail.ts';

export interface PlannedMail {
  at: Instant;
  mail: Mail;
}

/** What was asked for and not done is asked for again after this many minutes. */
export const askAgainAfterMinutes = 60;

/** Leaves out what was sent or refused for good; what was asked for or claimed waits until it may be asked for again. */
export function unsent(planned: PlannedMail[], records: MailRecord[]): PlannedMail[] {
  const known = new Map(records.map((record) => [mailId(record.mail), record]));
  return planned.flatMap(({ at, mail }) => {
    const record = known.get(mailId(mail));
    if (record?.sentAt ?? record?.refusedAt) return [];
    const askAgain = record?.requestedAt && addMinutes(record.requestedAt, askAgainAfterMinutes);
    return [{ at: [at, askAgain ?? at, record?.claimedUntil ?? at].sort().at(-1) ?? at, mail }];
  });
}
