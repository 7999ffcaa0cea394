import { ReceiveMessageCommand, SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Act } from './act.ts';

/** What can be done with a queue. */
export function queueActs(what: 'mails' | 'reports'): Record<string, Act> {
  return {
    [`send to ${what}`]: {
      right: 'sqs:SendMessage',
      run: ({ sqs, names }) => sqs.send(new SendMessageCommand({ QueueUrl: names[what], MessageBody: '{}' })),
    },
    [`send a batch to ${what}`]: {
      right: 'sqs:SendMessage',
      run: ({ sqs, names }) =>
        sqs.send(new SendMessageBatchCommand({ QueueUrl: names[what], Entries: [{ Id: '1', MessageBody: '{}' }] })),
    },
    [`receive from ${what}`]: {
      right: 'sqs:ReceiveMessage',
      run: ({ sqs, names }) => sqs.send(new ReceiveMessageCommand({ QueueUrl: names[what] })),
    },
  };
}
