import * as z from 'zod';

const toContact = { round: z.string(), plan: z.string(), contact: z.string() };

/**
 * One mail that the project owes to somebody. Its fields are its identity: a mail is sent once,
 * however often it is asked for.
 */
export const mailSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('announcement'), ...toContact }),
  /** `number` counts, from 2 on, the invitations that follow an address that did not work. */
  z.object({ kind: z.literal('invitation'), number: z.int().optional(), ...toContact }),
  z.object({ kind: z.literal('reminder'), number: z.int(), ...toContact }),
  z.object({ kind: z.literal('last-call'), ...toContact }),
  /** On the coordinator's word, once on a day. */
  z.object({ kind: z.literal('extra-reminder'), day: z.string(), ...toContact }),
  z.object({ kind: z.literal('extension'), deadline: z.string(), ...toContact }),
  z.object({ kind: z.literal('round-closed'), ...toContact }),
  /** To a colleague, who takes the place of the contact. */
  z.object({ kind: z.literal('passed-on'), ...toContact }),
  z.object({ kind: z.literal('receipt'), revision: z.int(), ...toContact }),
  /** In the round that the report rests on. */
  z.object({ kind: z.literal('report-shared'), meeting: z.string(), revision: z.int(), ...toContact }),
  z.object({ kind: z.literal('report-ready'), meeting: z.string(), revision: z.int() }),
  z.object({ kind: z.literal('unreachable'), plan: z.string(), contact: z.string(), addressHash: z.string() }),
  /** `during` names the round. It is no mail of that round, since it goes to the coordinator. */
  z.object({ kind: z.literal('opted-out'), during: z.string(), plan: z.string(), contact: z.string() }),
  z.object({ kind: z.literal('sign-in'), request: z.string() }),
]);
export type Mail = z.infer<typeof mailSchema>;
export type MailKind = Mail['kind'];
/** A mail to a partner's contact about a round. */
export type RoundMail = Extract<Mail, { round: string }>;
/** A mail to the coordinator. */
export type CoordinatorMail = Exclude<Mail, RoundMail>;

/**
 * The mail's name as a tag of SES, which allows letters, digits, `-` and `_`. No id has an underscore.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference/API_MessageTag.html
 */
export const mailTag = (mail: Mail): string => mailId(mail).replaceAll('.', '_');

/** The name of the mail that a tag of SES names. */
export const mailIdOfTag = (tag: string): string => tag.replaceAll('_', '.');

/** The mail's name within its round or project: letters, digits, `-` and `.`. */
export function mailId(mail: Mail): string {
  switch (mail.kind) {
    case 'invitation':
      return mail.number ? `invitation-${mail.number}.${mail.contact}` : `invitation.${mail.contact}`;
    case 'announcement':
    case 'last-call':
    case 'round-closed':
    case 'passed-on':
      return `${mail.kind}.${mail.contact}`;
    case 'reminder':
      return `reminder-${mail.number}.${mail.contact}`;
    case 'extra-reminder':
      return `extra-reminder-${mail.day}.${mail.contact}`;
    case 'extension':
      return `extension-${mail.deadline}.${mail.contact}`;
    case 'receipt':
      return `receipt-${mail.revision}.${mail.contact}`;
    case 'report-shared':
      return `report-shared.${mail.meeting}.${mail.revision}.${mail.contact}`;
    case 'report-ready':
      return `report-ready.${mail.meeting}.${mail.revision}`;
    case 'unreachable':
      return `unreachable.${mail.contact}.${mail.addressHash}`;
    case 'opted-out':
      return `opted-out.${mail.during}.${mail.contact}`;
    case 'sign-in':
      return `sign-in.${mail.request}`;
  }
}

export function isRoundMail(mail: Mail): mail is RoundMail {
  return 'round' in mail;
}

/**
 * What has become of a mail: each field is set once, at the moment that it names. A mail that came back although its
 * address is right is noted as a soft bounce, and is unsent again.
 */
export const mailRecordSchema = z.object({
  mail: mailSchema,
  requestedAt: z.string().optional(),
  claimedUntil: z.string().optional(),
  sentAt: z.string().optional(),
  messageId: z.string().optional(),
  deliveredAt: z.string().optional(),
  bouncedAt: z.string().optional(),
  complainedAt: z.string().optional(),
  refusedAt: z.string().optional(),
  softBounces: z.int().optional(),
  softBouncedAt: z.string().optional(),
});
export type MailRecord = z.infer<typeof mailRecordSchema>;
