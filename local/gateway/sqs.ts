import * as z from 'zod';
import { jsonAnswer } from '../engines/engine-answer.ts';
import type { Queues } from '../engines/queues.ts';
import type { Authorize } from './authorization.ts';
import type { Service } from './aws-request.ts';

/** The right that each action needs; batches need that of the single action. */
const rights: Record<string, string> = {
  SendMessage: 'sqs:SendMessage',
  SendMessageBatch: 'sqs:SendMessage',
  ReceiveMessage: 'sqs:ReceiveMessage',
  DeleteMessage: 'sqs:DeleteMessage',
  DeleteMessageBatch: 'sqs:DeleteMessage',
  ChangeMessageVisibility: 'sqs:ChangeMessageVisibility',
  ChangeMessageVisibilityBatch: 'sqs:ChangeMessageVisibility',
  GetQueueAttributes: 'sqs:GetQueueAttributes',
};

const inputSchema = z.looseObject({ QueueUrl: z.string() });

/** SQS: every request is held against the caller's policies before the engine sees it. */
export function sqsService(queues: Queues, authorize: Authorize): Service {
  return async ({ caller, body, request }) => {
    const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const right = rights[action];
    if (!right) return refusal(400, 'UnsupportedOperation', `The local run does not know the action ${action}.`);
    const input = inputSchema.parse(JSON.parse(body.toString()));
    if (/"DelaySeconds":\s*[1-9]/.test(body.toString())) {
      return refusal(400, 'UnsupportedOperation', 'The local run does not know delays: its clock stands still.');
    }
    const arn = queues.arnOf(input.QueueUrl);
    if (arn === undefined) return refusal(400, 'QueueDoesNotExist', 'The specified queue does not exist.');
    const denial = authorize(caller, right, arn);
    if (denial) return refusal(403, 'AccessDeniedException', denial);
    return queues.request(action, input);
  };
}

function refusal(status: number, code: string, message: string) {
  const namespace = code === 'AccessDeniedException' ? 'com.amazon.coral.service' : 'com.amazonaws.sqs';
  return jsonAnswer(status, { __type: `${namespace}#${code}`, message });
}
