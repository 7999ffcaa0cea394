import type { Queues } from '../engines/queues.ts';
import type { LocalStack } from '../stack/local-stack.ts';

export interface DeadLetter {
  queue: string;
  messageId: string;
  body: string;
}

/** Answers the messages that have come to lie in dead-letter queues since it was last asked. They stay there. */
export function watchDeadLetters(stack: LocalStack, queues: Queues): () => Promise<DeadLetter[]> {
  const targets = new Set([
    ...stack.ofType('AWS::SQS::Queue').map(({ properties }) => properties.RedrivePolicy?.deadLetterTargetArn),
    ...stack.ofType('AWS::Lambda::Function').map(({ properties }) => properties.DeadLetterConfig?.TargetArn),
  ]);
  const watched = stack.ofType('AWS::SQS::Queue').filter(({ arn }) => targets.has(arn));
  const seen = new Set<string>();

  return async () => {
    const found: DeadLetter[] = [];
    for (const { id, ref } of watched) {
      for (const { messageId, body } of await queues.waiting(ref)) {
        if (!seen.has(messageId)) found.push({ queue: id, messageId, body });
        seen.add(messageId);
      }
    }
    return found;
  };
}
