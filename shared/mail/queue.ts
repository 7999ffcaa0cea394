import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Mail } from '../domain/rounds/mail.ts';

/** So many mails can be asked for in one request. */
export const mailsInRequest = 10;

/** Where a function asks for mails. What a mail says is made when it is sent, from what is stored then. */
export interface MailQueue {
  /** Asks for at most {@link mailsInRequest} mails. Throws if the queue has not taken all of them. */
  request(mails: Mail[]): Promise<void>;
}

export function createMailQueue(queueUrl: string, client: SQSClient): MailQueue {
  return {
    async request(mails) {
      const Entries = mails.map((mail, index) => ({ Id: String(index), MessageBody: JSON.stringify(mail) }));
      const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      if (Failed.length > 0) throw new Error(`the queue did not take ${Failed.length} of ${mails.length} mails`);
    },
  };
}
