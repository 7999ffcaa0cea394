import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionNames, type FunctionName } from '../../infra/bundle.ts';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { accessTo, refusalOf, refusals } from './access.ts';
import { acts } from './acts/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

const items = (actions: string[], ...partitions: string[]) =>
  partitions.flatMap((partition) => actions.map((action) => `${action} ${partition}`));
const sends = (queue: string) => [`send to ${queue}`, `send a batch to ${queue}`];

/** What each function may do. It may do none of the other acts. */
const allowed: Record<FunctionName, string[]> = {
  survey: [
    ...items(['get', 'query'], 'the project', 'a round'),
    ...items(['put', 'update'], 'a round'),
    ...sends('mails'),
  ],
  'answer-copy': items(['get', 'query'], 'the project', 'a round'),
  'shared-report': [...items(['get', 'query'], 'the project', 'a round'), 'get a report'],
  console: [
    ...items(['get', 'query', 'put', 'update'], 'the project', 'a round'),
    ...items(['get', 'put', 'update'], 'a session'),
    ...sends('mails'),
    ...sends('reports'),
    'get a report',
  ],
  'due-work': [
    ...items(['get', 'query', 'put', 'update'], 'the project', 'a round'),
    ...sends('mails'),
    ...sends('reports'),
  ],
  'send-mail': [
    ...items(['get', 'query', 'put', 'update'], 'the project', 'a round'),
    ...items(['put'], 'a session'),
    ...items(['get', 'put'], 'the link key'),
    'get a report',
    'receive from mails',
    'send mail',
  ],
  'mail-events': items(['get', 'query', 'put', 'update'], 'the project', 'a round'),
  'compile-report': [
    ...items(['get', 'query'], 'the project', 'a round'),
    ...items(['put', 'update'], 'the project'),
    ...sends('mails'),
    'receive from reports',
    'get a report',
    'put a report',
  ],
};

let run: LocalRun;
beforeAll(async () => {
  run = await startLocalRun({ projectFile: 'tests/fixtures/projects/smallest.yaml', dataFolder: temporaryFolder() });
  await run.reportFiles.put('of-the-test', 'report.json', '{}');
}, 60_000);
afterAll(() => run.close());

const accessOf = (name: FunctionName) => accessTo(run, run.credentialsOf(name));

describe.each(functionNames)('%s', (name) => {
  test.each(allowed[name])('may %s', async (act) => {
    expect(await acts[act]?.run(accessOf(name))).toHaveProperty('$metadata.httpStatusCode', 200);
  });

  test.each(Object.entries(acts).filter(([act]) => !allowed[name].includes(act)))('may not %s', async (_, act) => {
    const { Exception, name: exceptionName, status } = refusals[act.right.split(':')[0] as keyof typeof refusals];
    const error = await refusalOf(act.run(accessOf(name)));

    expect(error).toBeInstanceOf(Exception);
    expect(error).toMatchObject({ name: exceptionName, $metadata: { httpStatusCode: status } });
    expect(error.message).toMatch(
      new RegExp(
        `^User: arn:aws:sts::000000000000:assumed-role/Zwischenstand-example-\\w+/${name} is not authorized to perform: ` +
          `${act.right} on resource: .+ because no identity-based policy allows the ${act.right} action$`,
      ),
    );
  });
});
