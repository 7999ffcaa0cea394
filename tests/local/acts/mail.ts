import { SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Act } from './act.ts';

const sendRaw =
  (from: string): Act['run'] =>
  ({ ses, names }) => {
    const raw = `From: Example <${from}>\r\nTo: north@example.org\r\nSubject: Of the test\r\n\r\nText`;
    return ses.send(
      new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) }, ConfigurationSetName: names.configurationSet }),
    );
  };

/** The ways to send mail. */
export const mailActs: Record<string, Act> = {
  'send mail': { right: 'ses:SendRawEmail', run: sendRaw('progress@example.org') },
  'send mail from another address': { right: 'ses:SendRawEmail', run: sendRaw('office@example.org') },
  'send mail of parts': {
    right: 'ses:SendEmail',
    run: ({ ses }) =>
      ses.send(
        new SendEmailCommand({
          Source: 'progress@example.org',
          Destination: { ToAddresses: ['north@example.org'] },
          Message: { Subject: { Data: 'Of the test' }, Body: { Text: { Data: 'Text' } } },
        }),
      ),
  },
};
