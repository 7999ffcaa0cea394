import { randomUUID } from 'node:crypto';
import type { Policies } from '../access/policies.ts';
import { LocalRunError } from '../errors.ts';
import type { Queues } from '../engines/queues.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import type { Definition } from './instance.ts';
import type { FunctionError, Outcome } from './outcome.ts';
import { Pool } from './pool.ts';

/** The functions of the template, each in threads of its own. */
export interface Functions {
  /** Invokes and waits for the answer, as API Gateway and event sources do. Errors are told to `onError` as well. */
  invoke(arn: string, event: unknown): Promise<Outcome>;
  /**
   * Invokes without an answer, as EventBridge does: an event whose function fails is tried twice more, and then goes to
   * the function's dead letters. Resolves when that is done.
   */
  invokeLater(arn: string, event: unknown): Promise<void>;
  /** Resolves when nothing is being worked on. */
  idle(): Promise<void>;
  /** Takes on nothing more, waits for what is being worked on, and ends the threads. */
  close(): Promise<void>;
}

export interface FunctionsOptions {
  definitions: Definition[];
  policies: Policies;
  queues: Queues;
  onError: (functionName: string, error: FunctionError) => void;
}

/** Lambda's limit for what a function is given and answers. */
const largestPayload = 6 * 1024 * 1024;

const attempts = 3;

export function createFunctions(stack: LocalStack, options: FunctionsOptions): Functions {
  const { definitions, policies, queues, onError } = options;
  // Threads cannot have a time zone of their own, and Lambda's is UTC.
  process.env['TZ'] = 'UTC';
  const pools = new Map<string, Pool>();
  for (const definition of definitions) {
    policies.demandTrust(definition.roleArn, 'lambda.amazonaws.com', definition.arn);
    pools.set(definition.arn, new Pool(definition));
  }
  const deadLetterQueues = readDeadLetterQueues(stack, options);
  const running = new Set<Promise<unknown>>();
  let isClosing = false;

  const invoke = async (arn: string, event: unknown): Promise<Outcome> => {
    if (isClosing) throw new LocalRunError('The local run is being stopped.');
    const pool = pools.get(arn);
    if (!pool) throw new LocalRunError(`There is no function ${arn} in the template.`);
    const requestId = randomUUID();
    const task = run(pool, JSON.stringify(event), requestId);
    running.add(task);
    const outcome = await task.finally(() => running.delete(task));
    if (outcome.kind === 'error') onError(pool.definition.name, outcome);
    return outcome;
  };

  return {
    invoke,
    async invokeLater(arn, event) {
      for (let attempt = 1; attempt <= attempts; attempt++) {
        if ((await invoke(arn, event)).kind === 'answer') return;
      }
      const queueUrl = deadLetterQueues.get(arn);
      if (queueUrl) await queues.request('SendMessage', { QueueUrl: queueUrl, MessageBody: JSON.stringify(event) });
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    async close() {
      isClosing = true;
      await Promise.all(running);
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
}

async function run(pool: Pool, event: string, requestId: string): Promise<Outcome> {
  const error = (errorType: string, errorMessage: string): Outcome => {
    return { kind: 'error', requestId, errorType, errorMessage, output: '' };
  };
  if (Buffer.byteLength(event) > largestPayload) {
    return error('RequestEntityTooLargeException', `Request must be smaller than ${largestPayload} bytes.`);
  }
  const outcome = await pool.run(event, requestId);
  if (outcome.kind === 'error' || Buffer.byteLength(outcome.answer) <= largestPayload) return outcome;
  return error(
    'Function.ResponseSizeTooLarge',
    `Response payload size exceeded maximum allowed payload size (${largestPayload} bytes).`,
  );
}

/** The address of the queue that takes a function's failed events, by the function's ARN. */
function readDeadLetterQueues(stack: LocalStack, { policies, queues }: FunctionsOptions): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { id, arn, properties } of stack.ofType('AWS::Lambda::Function')) {
    const target = properties.DeadLetterConfig?.TargetArn;
    if (target === undefined) continue;
    policies.demandRight(properties.Role, 'sqs:SendMessage', target, `The DeadLetterConfig of ${id}`);
    const url = queues.urlOf(target);
    if (url === undefined)
      throw new LocalRunError(`${id} names dead letters that are no queue of the stack: ${target}`);
    urls.set(arn, url);
  }
  return urls;
}
