import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readPolicies } from './access/policies.ts';
import { openBuckets } from './engines/bucket.ts';
import { openQueues } from './engines/queues.ts';
import { openTables } from './engines/tables.ts';
import { LocalRunError } from './errors.ts';
import { watchDeadLetters } from './events/dead-letters.ts';
import { createEventBus } from './events/event-bus.ts';
import { createEventSources } from './events/event-source.ts';
import { workOffQueues } from './events/queue-work.ts';
import { createScheduler, type Scheduler } from './events/scheduler.ts';
import { defineFunctions } from './functions/definitions.ts';
import { createFunctions, type Functions } from './functions/functions.ts';
import { authorizeBy } from './gateway/authorization.ts';
import { createCallers, type Caller, type Credentials } from './gateway/callers.ts';
import { dynamodbService } from './gateway/dynamodb.ts';
import type { Gateway } from './gateway/gateway.ts';
import { s3Service } from './gateway/s3.ts';
import { sesService } from './gateway/ses.ts';
import { sqsService } from './gateway/sqs.ts';
import { readRoutes, type Route } from './http/routes.ts';
import { createMailServer } from './mail/mail-server.ts';
import { openMailbox, type Mail } from './mail/mailbox.ts';
import { tellMailOutcomes } from './mail/mail-outcomes.ts';
import type { LocalStack } from './stack/local-stack.ts';
import { createBackground } from './state/background.ts';
import type { Clock } from './state/clock.ts';
import type { DataFolder } from './state/data-folder.ts';
import type { Problem } from './state/problems.ts';

export interface ServicesOptions {
  stack: LocalStack;
  data: DataFolder;
  clock: Clock;
  bouncing: string[];
  gateway: Gateway;
  /** What has to be done at the end, the last first. */
  closers: (() => unknown)[];
}

/** What stands in for AWS, wired up as the template says. */
export interface Services {
  administrator: Credentials;
  credentialsOf: (functionName: string) => Credentials;
  createTables: (administrator: DynamoDBClient) => Promise<void>;
  apiId: string;
  routes: Route[];
  functions: Functions;
  scheduler: Scheduler;
  idle: () => Promise<void>;
  mails: () => Mail[];
  problems: () => Problem[];
}

/** Starts the engines, hands them to the gateway, and connects schedule, queues and events with the functions. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { stack, data, clock, bouncing, gateway, closers } = options;
  const background = createBackground();
  const problems: Problem[] = [];

  const tables = openTables(stack, data.folder('table'));
  closers.push(() => tables.close());
  const queues = await openQueues(stack, clock);
  closers.push(() => queues.close());
  const buckets = await openBuckets(stack, data.folder('bucket'));
  closers.push(() => buckets.close());

  const policies = readPolicies(stack);
  const callers = createCallers();
  const definitions = defineFunctions(stack, {
    logFolder: data.folder('log'),
    credentialsOf: (name) => callers.credentialsOf(name),
  });
  const functions = createFunctions(stack, {
    definitions,
    policies,
    queues,
    onError: (name, { requestId, errorType, errorMessage: message, output }) => {
      problems.push({ kind: 'function-error', at: clock.now(), function: name, requestId, errorType, message, output });
    },
  });
  closers.push(async () => {
    await functions.idle();
    // What they have set off is seen through as well. If that fails there is nobody left to tell, and it is asked for again.
    await background.idle().catch(() => undefined);
    await functions.close();
  });

  const bus = createEventBus(stack, policies, functions);
  const mailbox = openMailbox(data.folder('mail'));
  const mailServer = createMailServer(stack, { mailbox, clock, bouncing });
  const authorize = authorizeBy(policies);
  const outcomes = tellMailOutcomes(mailbox, mailServer, bus, background);
  gateway.serve(
    {
      dynamodb: dynamodbService(tables, authorize),
      sqs: sqsService(queues, authorize),
      s3: s3Service(buckets, authorize),
      ses: sesService(mailServer, authorize, (mail) => outcomes.tell(mail)),
    },
    (accessKeyId): Caller | undefined => {
      const found = callers.find(accessKeyId);
      if (found === undefined || found === 'administrator') return found && { kind: 'administrator' };
      const definition = definitions.find(({ name }) => name === found.function);
      return definition && { kind: 'function', name: definition.name, roleArn: definition.roleArn };
    },
  );

  const scheduler = createScheduler(stack, policies, functions);
  workOffQueues(createEventSources(stack, { policies, queues, functions }), queues, background);
  const newDeadLetters = watchDeadLetters(stack, queues);
  const [api, ...otherApis] = stack.ofType('AWS::ApiGatewayV2::Api');
  if (!api || otherApis.length > 0) throw new LocalRunError('The template needs one HTTP API.');

  return {
    administrator: callers.administrator,
    credentialsOf: (name) => callers.credentialsOf(name),
    createTables: (administrator) => tables.create(administrator),
    apiId: api.ref,
    routes: readRoutes(stack, policies),
    functions,
    scheduler,
    async idle() {
      await background.idle();
      for (const { queue, messageId } of await newDeadLetters()) {
        const message = 'it failed as often as the queue allows';
        problems.push({ kind: 'dead-letter', at: clock.now(), queue, messageId, message });
      }
    },
    mails: () => mailbox.all(),
    problems: () => [...problems],
  };
}
