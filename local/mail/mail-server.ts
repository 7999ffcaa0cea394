import { randomBytes } from 'node:crypto';
import type { BusEvent } from '../events/event-bus.ts';
import type { Clock } from '../state/clock.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { arn } from '../stack/places.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import type { Mail, Mailbox } from './mailbox.ts';
import { sesEvent, type SesEventType, type ToldEventType } from './ses-event.ts';
import { SesError, type RawMailRequest } from './ses-request.ts';

/** Stands in for SES: takes mails of the stack's senders, keeps them, and tells what becomes of them. */
export interface MailServer {
  /** The ARNs of what the request makes use of: the sender's identity and the configuration set. */
  resourcesOf(request: RawMailRequest): string[];
  /** Takes the mail and answers it with its id. Throws a {@link SesError} in the cases in which SES refuses. */
  take(request: RawMailRequest, caller: string): Mail;
  /** What it lets the account send in 24 hours of the clock, and in a second, which it does not watch: its clock stands still. */
  quota(): { perDay: number; perSecond: number; sentInLastDay: number };
  /** The events that the mail's configuration set publishes about it. */
  eventsOf(mail: Mail): BusEvent[];
}

export interface MailServerOptions {
  mailbox: Mailbox;
  clock: Clock;
  /** Addresses that refuse their mails for good, besides SES's own simulator. */
  bouncing: string[];
}

/** What SES allows an account that has left the sandbox, in a day; in a second, more than any machine sends. */
const allowed = { perDay: 50_000, perSecond: 10_000 };

const simulator = { bounces: 'bounce@simulator.amazonses.com', complains: 'complaint@simulator.amazonses.com' };

export function createMailServer(stack: LocalStack, { mailbox, clock, bouncing }: MailServerOptions): MailServer {
  const identities = stack.ofType('AWS::SES::EmailIdentity').map(({ ref }) => ref.toLowerCase());
  const configurationSets = stack.ofType('AWS::SES::ConfigurationSet').map(({ ref }) => ref);
  const published = publishedTypes(stack);
  const bounces = new Set([...bouncing.map((address) => address.toLowerCase()), simulator.bounces]);

  const sentInLastDay = () => {
    const since = addMinutes(clock.now(), -24 * 60);
    return mailbox.all().filter(({ at }) => at > since).length;
  };

  return {
    quota: () => ({ ...allowed, sentInLastDay: sentInLastDay() }),
    resourcesOf({ from, configurationSet }) {
      const identity = identityOf(from, identities) ?? from;
      return [
        arn('ses', `identity/${identity}`),
        ...(configurationSet === undefined ? [] : [arn('ses', `configuration-set/${configurationSet}`)]),
      ];
    },
    take({ from, to, tags, configurationSet, raw }, caller) {
      if (configurationSet !== undefined && !configurationSets.includes(configurationSet)) {
        throw new SesError('ConfigurationSetDoesNotExist', `Configuration set <${configurationSet}> does not exist.`);
      }
      if (identityOf(from, identities) === undefined) {
        throw new SesError(
          'MessageRejected',
          `Email address is not verified. The following identities failed the check in this stack: ${from}`,
        );
      }
      if (sentInLastDay() >= allowed.perDay) throw new SesError('Throttling', 'Daily message quota exceeded.');
      if (to.length === 0) throw new SesError('InvalidParameterValue', 'Missing destinations.');
      const envelope = {
        id: `${randomBytes(8).toString('hex')}-${randomBytes(12).toString('hex')}-000000`,
        at: clock.now(),
        from,
        to,
        tags,
        configurationSet: configurationSet ?? '',
        caller,
      };
      return mailbox.keep(envelope, raw);
    },
    eventsOf(mail) {
      const isBouncing = (address: string) => bounces.has(address.toLowerCase());
      const outcomes: [ToldEventType, string[]][] = [
        ['send', mail.to],
        ['delivery', mail.to.filter((address) => !isBouncing(address))],
        ['bounce', mail.to.filter(isBouncing)],
        ['complaint', mail.to.filter((address) => address.toLowerCase() === simulator.complains)],
      ];
      return outcomes
        .filter(([type, recipients]) => recipients.length > 0 && published(mail.configurationSet, type))
        .map(([type, recipients]) => sesEvent(type, mail, recipients, clock.now()));
    },
  };
}

/** The verified identity that covers the address: itself, its domain, or a domain above that. */
function identityOf(address: string, identities: string[]): string | undefined {
  const [, domain = ''] = address.toLowerCase().split('@');
  const labels = domain.split('.');
  const candidates = [address.toLowerCase(), ...labels.map((_, index) => labels.slice(index).join('.'))];
  return candidates.find((candidate) => identities.includes(candidate));
}

function publishedTypes(stack: LocalStack): (configurationSet: string, type: SesEventType) => boolean {
  const destinations = stack.ofType('AWS::SES::ConfigurationSetEventDestination').map(({ properties }) => properties);
  return (configurationSet, type) =>
    destinations.some(
      ({ ConfigurationSetName, EventDestination }) =>
        ConfigurationSetName === configurationSet && EventDestination.MatchingEventTypes.includes(type),
    );
}
