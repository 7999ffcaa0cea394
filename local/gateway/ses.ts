import { randomUUID } from 'node:crypto';
import { escapeXml, xmlAnswer, type EngineAnswer } from '../engines/engine-answer.ts';
import type { Mail } from '../mail/mailbox.ts';
import type { MailServer } from '../mail/mail-server.ts';
import { readRawMailRequest, SesError } from '../mail/ses-request.ts';
import { sessionArn, type Authorize } from './authorization.ts';
import type { Service } from './aws-request.ts';

const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** SES: takes SendRawEmail from those who may send, tells `onTaken` of every mail, and says what it lets the account send. */
export function sesService(server: MailServer, authorize: Authorize, onTaken: (mail: Mail) => void): Service {
  return ({ caller, body }) => {
    try {
      const form = new URLSearchParams(body.toString());
      const action = form.get('Action') ?? '';
      if (action !== 'SendRawEmail') {
        const denial = authorize(caller, `ses:${action}`, '*');
        if (denial) return refusal(403, 'AccessDenied', denial);
        if (action === 'GetSendQuota') return quotaAnswer(server.quota());
        return refusal(400, 'InvalidAction', `The local run does not know the action ${action}.`);
      }
      const request = readRawMailRequest(form);
      for (const resource of server.resourcesOf(request)) {
        const denial = authorize(caller, 'ses:SendRawEmail', resource, { 'ses:FromAddress': [request.from] });
        if (denial) return refusal(403, 'AccessDenied', denial);
      }
      const mail = server.take(request, caller.kind === 'function' ? sessionArn(caller) : caller.kind);
      onTaken(mail);
      return xmlAnswer(
        200,
        `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${mail.id}</MessageId></SendRawEmailResult>` +
          `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
      );
    } catch (error) {
      if (error instanceof SesError) return refusal(400, error.code, error.message);
      throw error;
    }
  };
}

function quotaAnswer({ perDay, perSecond, sentInLastDay }: ReturnType<MailServer['quota']>): EngineAnswer {
  return xmlAnswer(
    200,
    `<GetSendQuotaResponse xmlns="${namespace}"><GetSendQuotaResult><Max24HourSend>${perDay}</Max24HourSend>` +
      `<MaxSendRate>${perSecond}</MaxSendRate><SentLast24Hours>${sentInLastDay}</SentLast24Hours></GetSendQuotaResult>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></GetSendQuotaResponse>`,
  );
}

function refusal(status: number, code: string, message: string): EngineAnswer {
  return xmlAnswer(
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>` +
      `<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}
