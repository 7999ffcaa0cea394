import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Mail } from '../domain/rounds/mail.ts';

/** Where a function asks for a mail. What the mail says is made when it is sent, from what is stored then. */
export interface MailQueue {
  request(mail: Mail): Promise<void>;
}

export function createMailQueue(queueUrl: string, client: SQSClient): MailQueue {
  return {
    async request(mail) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(mail) }));
    },
  };
}
