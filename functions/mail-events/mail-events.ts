import * as z from 'zod';
import { isRoundMail, mailId, mailIdOfTag } from '../../shared/domain/rounds/mail.ts';
import { findReporter } from '../../shared/domain/rounds/colleagues.ts';
import type { Unreachable } from '../../shared/domain/rounds/state.ts';
import { toInstant, type Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import { recordUnreachable } from '../../shared/store/addresses.ts';
import { readColleagues } from '../../shared/store/colleagues.ts';
import { keys, type Key } from '../../shared/store/keys.ts';
import { readMail, recordOutcome, recordSoftBounce, type MailOutcome } from '../../shared/store/mails.ts';
import { readProjectWithPlans, readRoot } from '../../shared/store/project.ts';
import type { Table } from '../../shared/store/table.ts';

const tagSchema = z.tuple([z.string()]);

/** An event of SES, as EventBridge delivers it. Its tags name the mail with its round and plan (or `none`), and so its record. */
const eventSchema = z.object({
  time: z.string(),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      timestamp: z.string().optional(),
      messageId: z.string().optional(),
      destination: z.array(z.string()),
      tags: z.object({ round: tagSchema, plan: tagSchema, mail: tagSchema }),
    }),
    bounce: z.object({ bounceType: z.string() }).optional(),
    complaint: z.object({ complaintFeedbackType: z.string().nullish() }).optional(),
  }),
});
type SesEvent = z.infer<typeof eventSchema>;

/** Notes what became of a mail, in whatever order and however often events arrive. */
export function createMailEvents(table: Table): (event: unknown) => Promise<void> {
  return async (event) => {
    const parsed = eventSchema.safeParse(event);
    if (!parsed.success) {
      log('warn', 'an event that is about no mail of ours');
      return;
    }
    const { time, detail } = parsed.data;
    const now = toInstant(time);
    const key = keyOf(detail.mail.tags, table);
    const address = detail.mail.destination[0] ?? '';
    if (isSoft(detail)) {
      const isGivenUp = await recordSoftBounce(table, key, { messageId: detail.mail.messageId ?? '', at: now });
      if (isGivenUp) await noteUnreachable(table, key, address, 'full', now);
      return;
    }
    const outcome = outcomeOf(detail);
    if (!outcome) {
      log('info', 'an event that changes nothing', { type: detail.eventType });
      return;
    }
    // The event itself may be published much later.
    await recordOutcome(table, key, outcome, outcome === 'sentAt' ? toInstant(detail.mail.timestamp ?? time) : now);
    if (outcome === 'bouncedAt') await noteUnreachable(table, key, address, 'bounce', now);
    if (outcome === 'complainedAt') await noteUnreachable(table, key, address, 'complaint', now);
  };
}

function keyOf({ round: [round], plan: [plan], mail: [mail] }: SesEvent['detail']['mail']['tags'], table: Table): Key {
  return keys.mailNamed(table.project, round === 'none' ? undefined : { round, plan }, mailIdOfTag(mail));
}

/** What came back from an address that may be right: a full mailbox, a server that is down. SES has tried for hours by then. */
function isSoft({ eventType, bounce }: SesEvent['detail']): boolean {
  return eventType === 'Bounce' && bounce?.bounceType !== 'Permanent';
}

/** Only a permanent bounce says that an address is wrong, and "not spam" is the contrary of a complaint. */
function outcomeOf({ eventType, bounce, complaint }: SesEvent['detail']): MailOutcome | undefined {
  if (eventType === 'Send') return 'sentAt';
  if (eventType === 'Delivery') return 'deliveredAt';
  if (eventType === 'Complaint') return complaint?.complaintFeedbackType === 'not-spam' ? undefined : 'complainedAt';
  return eventType === 'Bounce' && bounce?.bounceType === 'Permanent' ? 'bouncedAt' : undefined;
}

async function noteUnreachable(
  table: Table,
  key: Key,
  address: string,
  reason: Unreachable['reason'],
  at: Instant,
): Promise<void> {
  const record = await readMail(table, key);
  if (!record) {
    log('warn', 'an event about a mail that is not known');
    return;
  }
  if (!isRoundMail(record.mail)) {
    log('error', 'the coordinator cannot be reached', { mail: mailId(record.mail) });
    return;
  }
  const { round, plan, contact } = record.mail;
  const root = await readRoot(table);
  const project = root && (await readProjectWithPlans(table, root, [plan]));
  const colleagues = await readColleagues(table, round, plan);
  if (!project || !findReporter(project, colleagues, contact)) return;
  await recordUnreachable(table, { plan, contact, address, reason, at });
}
