import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { propertiesOf } from './synthesized-stack.ts';
import { startServicesWith, type RunningServices } from './running-services.ts';

/** Does in the function what the query asks for. */
const survey = `
import { existsSync } from 'node:fs';
import * as threads from 'node:worker_threads';
let requests = 0;
const acts = {
  count: () => ({ requests: ++requests }),
  globals: () => ({ ofTest: globalThis.ofTest ?? null }),
  environment: () => process.env,
  time: (event, context) => ({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    hour: new Date(0).getHours(),
    left: context.getRemainingTimeInMillis(),
  }),
  context: (event, context) => context,
  exit: () => process.exit(3),
  uncaught: () => new Promise(() => setTimeout(() => { throw new RangeError('from a timer'); })),
  uncaughtNothing: () => new Promise(() => setTimeout(() => { throw null; })),
  rejected: () => new Promise(() => void Promise.reject(new Error('nobody waits'))),
  memory: () => { const kept = []; for (;;) kept.push(new Array(1_000_000).fill(kept.length)); },
  posts: () => { threads.parentPort.postMessage('not of the runtime'); return 'answered'; },
  fallsOverLater: ({ queryStringParameters: { file } }) => {
    setInterval(() => { if (existsSync(file)) throw new Error('after the answer'); });
    return 'answered';
  },
  thread: () => new Promise((resolve) => setImmediate(() => resolve(threads.threadId))),
  set: () => { globalThis.ofFunction = process.env.OF_FUNCTION = 'set'; return 'set'; },
};
export const handler = (event, context) => acts[event.queryStringParameters.act](event, context);`;

let services: RunningServices;
beforeAll(async () => {
  Object.assign(globalThis, { ofTest: 'visible' });
  process.env['OF_TEST'] = 'visible';
  const withoutHandler = `export const nothing = 1;`;
  services = await startServicesWith(
    { survey, console: `throw new SyntaxError('at the beginning');`, 'due-work': withoutHandler },
    // The less memory, the sooner it is used up.
    { change: (template) => (propertiesOf(template, 'Survey')['MemorySize'] = 128) },
  );
});

const ask = (act: string) => fetch(`${services.url}/?act=${act}`);

async function answerTo(act: string): Promise<Record<string, unknown>> {
  return (await (await ask(act)).json()) as Record<string, unknown>;
}

describe('A function runs in a state of its own', () => {
  test('it does not see the globals of this process', async () => {
    expect(await answerTo('globals')).toEqual({ ofTest: null });
  });

  test('it does not see the environment of this process, but what the template says', async () => {
    const environment = await answerTo('environment');

    expect(environment).not.toHaveProperty('OF_TEST');
    expect(environment).not.toHaveProperty('PATH');
    expect(environment).toMatchObject({
      PROJECT: 'rivers',
      TABLE_NAME: 'Zwischenstand-rivers-Table',
      AWS_REGION: 'eu-central-1',
      AWS_ENDPOINT_URL: services.gatewayUrl,
      AWS_ACCESS_KEY_ID: services.credentialsOf('survey').accessKeyId,
      AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    });
  });

  test('what it sets is not seen here', async () => {
    await ask('set');

    expect(globalThis).not.toHaveProperty('ofFunction');
    expect(process.env).not.toHaveProperty('OF_FUNCTION');
  });

  test('it has the time zone of Lambda, and a time limit', async () => {
    const { zone, hour, left } = await answerTo('time');

    expect([zone, hour]).toEqual(['UTC', 0]);
    expect(left).toBeGreaterThan(19_000);
    expect(left).toBeLessThanOrEqual(20_000);
  });

  test('it is told who it is', async () => {
    const { ref, arn } = services.stack.ofType('AWS::Lambda::Function')[0] ?? {};

    expect(await answerTo('context')).toMatchObject({
      functionName: ref,
      functionVersion: '$LATEST',
      invokedFunctionArn: arn,
      memoryLimitInMB: '128',
      awsRequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
  });

  test('it keeps its state from one event to the next', async () => {
    const { requests } = await answerTo('count');

    expect(await answerTo('count')).toEqual({ requests: Number(requests) + 1 });
  });

  test('a message of its own ends nothing', async () => {
    expect(await (await ask('posts')).text()).toBe('answered');
  });
});

describe('An instance that falls over is replaced', () => {
  test.each([
    ['exit', 'Runtime.ExitError'],
    ['uncaught', 'RangeError'],
    ['uncaughtNothing', 'object'],
    ['rejected', 'Error'],
    ['memory', 'Runtime.OutOfMemory'],
  ])('after %s', async (act, errorType) => {
    await ask('count');
    const response = await ask(act);

    expect(response.status).toBe(500);
    expect(services.problems().at(-1)).toMatchObject({ kind: 'function-error', function: 'survey', errorType });
    expect(await answerTo('count')).toEqual({ requests: 1 });
  });

  test('also when it falls over between two events, and the log says why', async () => {
    const file = join(services.dataFolder, 'now');
    expect(await (await ask(`fallsOverLater&file=${file}`)).text()).toBe('answered');
    writeFileSync(file, '');
    const log = join(services.dataFolder, 'log', 'survey.log');
    await expect.poll(() => readFileSync(log, 'utf8')).toContain('Error: after the answer');

    expect((await ask('count')).status).toBe(200);
  });
});

describe('A bundle that cannot be loaded', () => {
  test('fails each time, with the reason', async () => {
    const answers = [await fetch(`${services.url}/console`), await fetch(`${services.url}/console`)];

    expect(answers.map(({ status }) => status)).toEqual([500, 500]);
    expect(services.problems().slice(-2)).toMatchObject([
      { function: 'console', errorType: 'SyntaxError', message: 'at the beginning' },
      { function: 'console', errorType: 'SyntaxError', message: 'at the beginning' },
    ]);
  });

  test('or that has no handler is named', async () => {
    await services.scheduler.fire(services.clock.now());

    expect(services.problems().at(-1)).toMatchObject({
      function: 'due-work',
      message: 'index.handler is undefined or not exported',
    });
  });
});

describe('Not more than two events are worked on at once', () => {
  test('and the others wait', async () => {
    const threads = await Promise.all(Array.from({ length: 12 }, async () => (await ask('thread')).text()));

    expect(threads).toHaveLength(12);
    expect(new Set(threads).size).toBeLessThanOrEqual(2);
  });
});
