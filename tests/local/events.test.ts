import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { beforeAll, describe, expect, test } from 'vitest';
import { region } from '../../local/stack/places.ts';
import { startServicesWith, type RunningServices } from './running-services.ts';

/** Notes what it is told, and fails for mails whose tag says so, so many times. */
const mailEvents = `
const failures = new Map();
export const handler = async (event) => {
  record(event);
  const { mail, eventType } = event.detail;
  const [wanted] = mail.tags.failures ?? ['0'];
  const failed = failures.get(mail.messageId + eventType) ?? 0;
  failures.set(mail.messageId + eventType, failed + 1);
  if (failed < Number(wanted)) throw new Error('not this time');
};`;

interface SesEvent {
  id: string;
  'detail-type': string;
  detail: { eventType: string; mail: { messageId: string; tags: Record<string, string[]> } };
}

let services: RunningServices;
let ses: SESClient;
beforeAll(async () => {
  services = await startServicesWith({ 'mail-events': mailEvents }, { bouncing: ['gone@example.org'] });
  ses = new SESClient({ endpoint: services.gatewayUrl, region, credentials: services.credentialsOf('send-mail') });
});

/** Sends as the function does, and answers what was told of the mail. */
async function eventsOf(to: string, { failures = 0 } = {}): Promise<SesEvent[]> {
  const raw = `From: Rivers <progress@mail.example.org>\r\nTo: ${to}\r\nSubject: Please report\r\n\r\nText`;
  const [set] = services.stack.ofType('AWS::SES::ConfigurationSet');
  const { MessageId } = await ses.send(
    new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(raw) },
      Tags: [
        { Name: 'kind', Value: 'invitation' },
        { Name: 'failures', Value: String(failures) },
      ],
      ConfigurationSetName: set?.ref,
    }),
  );
  await services.idle();
  return (services.recorded('mail-events') as SesEvent[]).filter(({ detail }) => detail.mail.messageId === MessageId);
}

const typesOf = (events: SesEvent[]) => events.map(({ detail }) => detail.eventType);

describe('What becomes of a mail is told to mail-events', () => {
  test('as an event of the shape of SES', async () => {
    const [sent, delivered] = await eventsOf('upstream@example.org');

    expect(sent).toMatchObject({
      version: '0',
      'detail-type': 'Email Sent',
      source: 'aws.ses',
      account: '000000000000',
      region: 'eu-central-1',
      time: services.clock.now(),
      detail: {
        eventType: 'Send',
        mail: {
          source: 'progress@mail.example.org',
          destination: ['upstream@example.org'],
          tags: { kind: ['invitation'], 'ses:from-domain': ['mail.example.org'] },
          commonHeaders: { subject: 'Please report' },
        },
      },
    });
    expect(delivered).toMatchObject({
      'detail-type': 'Email Delivered',
      detail: { eventType: 'Delivery', delivery: { recipients: ['upstream@example.org'] } },
    });
  });

  test('an address that is gone bounces for good', async () => {
    const events = await eventsOf('Gone@example.org');

    expect(typesOf(events)).toEqual(['Send', 'Bounce']);
    expect(events[1]).toMatchObject({
      detail: { bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'Gone@example.org' }] } },
    });
  });

  test('with several recipients, each outcome names its own', async () => {
    const events = await eventsOf('gone@example.org, complaint@simulator.amazonses.com');

    expect(typesOf(events)).toEqual(['Send', 'Delivery', 'Bounce', 'Complaint']);
    expect(events[1]).toMatchObject({ detail: { delivery: { recipients: ['complaint@simulator.amazonses.com'] } } });
  });
});

describe('When the function fails', () => {
  test('the event is handed over again, the same', async () => {
    const events = await eventsOf('upstream@example.org', { failures: 2 });

    expect(typesOf(events)).toEqual(['Send', 'Send', 'Send', 'Delivery', 'Delivery', 'Delivery']);
    expect(new Set(events.slice(0, 3).map(({ id }) => id)).size).toBe(1);
    expect(services.problems().filter(({ kind }) => kind === 'dead-letter')).toEqual([]);
  });

  test('three times, it lies in the dead letters and is a problem of the run', async () => {
    const before = services.problems().length;
    const events = await eventsOf('upstream@example.org', { failures: 3 });
    const deadLetters = services
      .problems()
      .slice(before)
      .filter(({ kind }) => kind === 'dead-letter');

    expect(typesOf(events)).toEqual(['Send', 'Send', 'Send', 'Delivery', 'Delivery', 'Delivery']);
    expect(deadLetters).toMatchObject([{ queue: expect.stringMatching(/^MailEventsDeadLetters/) as string }, {}]);
  });
});
