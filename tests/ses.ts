import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SESClient } from '@aws-sdk/client-ses';
import PostalMime, { type Email } from 'postal-mime';
import { readRawMailRequest, type RawMailRequest } from '../local/mail/ses-request.ts';

interface Refusal {
  code: string;
  status: number;
  message?: string;
}

export interface TestSes {
  client: SESClient;
  /** What was taken for sending, in order. */
  taken: RawMailRequest[];
  /** Called for each mail before it is taken; what it answers is refused with that code. */
  refuse: (request: RawMailRequest) => Refusal | undefined;
  /** Takes the mail and answers nothing, as when a connection breaks. */
  isMute: boolean;
  /** What it lets the account send. */
  quota: { perDay: number; perSecond: number; sentInLastDay: number };
  close(): Promise<void>;
}

/** A server that speaks SES's Query protocol and keeps what it is given. */
export async function startSes(): Promise<TestSes> {
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const form = new URLSearchParams(body);
      if (form.get('Action') === 'GetSendQuota') return response.end(quotaAnswer(ses.quota));
      const asked = readRawMailRequest(form);
      const refusal = ses.refuse(asked);
      if (!refusal) ses.taken.push(asked);
      if (ses.isMute) return response.destroy();
      const answer = refusal ? errorAnswer(refusal) : sentAnswer(ses.taken.length);
      return response.writeHead(refusal?.status ?? 200, { 'content-type': 'text/xml' }).end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ses: TestSes = {
    client: new SESClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    }),
    taken: [],
    refuse: () => undefined,
    isMute: false,
    quota: { perDay: 50_000, perSecond: 10_000, sentInLastDay: 0 },
    close: () =>
      new Promise((resolve) => {
        ses.client.destroy();
        server.close(() => resolve());
      }),
  };
  return ses;
}

/** A mail as a mail program reads it. */
export function parseMail({ raw }: { raw: Buffer }): Promise<Email> {
  return new PostalMime().parse(raw);
}

function sentAnswer(number: number): string {
  return `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>message-${number}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></SendRawEmailResponse>`;
}

function quotaAnswer({ perDay, perSecond, sentInLastDay }: TestSes['quota']): string {
  return `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><Max24HourSend>${perDay}</Max24HourSend><MaxSendRate>${perSecond}</MaxSendRate><SentLast24Hours>${sentInLastDay}</SentLast24Hours></GetSendQuotaResult></GetSendQuotaResponse>`;
}

function errorAnswer({ code, message = 'refused' }: Refusal): string {
  return `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>1</RequestId></ErrorResponse>`;
}
