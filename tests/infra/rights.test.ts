import { describe, expect, test } from 'vitest';
import { functionNames, type FunctionName } from '../../infra/bundle.ts';
import { functionOf, propertiesOf, synthesize } from './synthesized.ts';

const template = synthesize();

const project = 'PROJECT#rivers';
const rounds = 'ROUND#rivers#*';
const mails = 'MailsQueue.Arn';
const reports = 'ReportJobsQueue.Arn';
const sesArn = (resource: string) => `arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:${resource}`;

interface Right {
  actions: string[];
  on: string[];
  /** What the partition keys of the items have to be like. */
  keys?: string[];
  condition?: unknown;
}

/** About the account, and so on every resource. */
const asksForQuota: Right = { actions: ['ses:GetSendQuota'], on: ['*'] };

const allowed: Record<FunctionName, Right[]> = {
  survey: [table(['GetItem', 'Query'], [project, rounds]), table(['PutItem', 'UpdateItem'], [rounds]), sends(mails)],
  'answer-copy': [table(['GetItem', 'Query'], [project, rounds])],
  'shared-report': [
    table(['GetItem', 'Query'], [project, rounds]),
    { actions: ['s3:GetObject'], on: ['ReportsBucket.Arn/reports/*'] },
  ],
  'due-work': [
    table(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [project, rounds]),
    sends(mails, reports),
    asksForQuota,
  ],
  'send-mail': [
    table(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [project, rounds]),
    table(['PutItem'], ['SESSION#*']),
    table(['GetItem', 'PutItem'], ['KEY#rivers']),
    {
      actions: ['ses:SendRawEmail'],
      on: [sesArn('identity/*'), sesArn('configuration-set/EmailConfiguration')],
      condition: { StringEquals: { 'ses:FromAddress': 'progress@mail.example.org' } },
    },
    asksForQuota,
    { actions: ['s3:GetObject'], on: ['ReportsBucket.Arn/reports/*'] },
    consumes(mails),
  ],
  'mail-events': [
    table(['GetItem', 'Query', 'UpdateItem', 'PutItem'], [project, rounds]),
    sends('MailEventsDeadLetters.Arn'),
  ],
  'compile-report': [
    table(['GetItem', 'Query'], [project, rounds]),
    table(['PutItem', 'UpdateItem'], [project]),
    { actions: ['s3:GetObject', 's3:PutObject'], on: ['ReportsBucket.Arn/reports/*'] },
    sends(mails),
    consumes(reports),
  ],
  console: [
    table(['GetItem', 'Query', 'PutItem', 'UpdateItem'], [project, rounds]),
    table(['GetItem', 'PutItem', 'UpdateItem'], ['SESSION#*']),
    { actions: ['s3:GetObject'], on: ['ReportsBucket.Arn/reports/*'] },
    sends(mails, reports),
  ],
};

function table(actions: string[], keys: string[]): Right {
  return { actions: actions.map((action) => `dynamodb:${action}`), on: ['Table.Arn'], keys };
}

function sends(...queues: string[]): Right {
  return { actions: ['sqs:SendMessage'], on: queues };
}

function consumes(queue: string): Right {
  const actions = ['ReceiveMessage', 'DeleteMessage', 'ChangeMessageVisibility', 'GetQueueAttributes'];
  return { actions: actions.map((action) => `sqs:${action}`), on: [queue] };
}

describe('Each function may do what it needs, and nothing else', () => {
  test.each(functionNames)('%s', (name) => {
    const logs: Right = {
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      on: [`${(functionOf(template, name)['LoggingConfig'] as { LogGroup: string }).LogGroup}.Arn`],
    };

    expect(inOrder(rightsOf(name))).toEqual(inOrder([logs, ...allowed[name]]));
  });

  test('no two functions share a role, and a role has no policies beyond its own', () => {
    const roles = functionNames.map((name) => functionOf(template, name)['Role']);

    expect(new Set(roles).size).toBe(functionNames.length);
    for (const role of Object.values(propertiesOf(template, 'AWS::IAM::Role'))) {
      expect(role).not.toHaveProperty('ManagedPolicyArns');
      expect(role).not.toHaveProperty('Policies');
    }
  });

  test('no statement allows every action, or every resource unless an action knows none', () => {
    for (const { actions, on } of Object.values(propertiesOf(template, 'AWS::IAM::Policy')).flatMap(statementsOf)) {
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
      if (actions.join() !== asksForQuota.actions.join())
        expect(on.filter((resource) => resource.startsWith('*'))).toEqual([]);
    }
  });

  test('every right on the table is limited to partitions', () => {
    for (const right of functionNames.flatMap(rightsOf).filter(({ on }) => on.includes('Table.Arn'))) {
      expect(right.keys).toBeDefined();
      // A condition on the keys holds for a request without keys, so those stay out.
      expect(right.actions).not.toContain('dynamodb:Scan');
      expect(right.actions.filter((action) => action.includes('PartiQL'))).toEqual([]);
    }
  });

  test("the partners' pages cannot send mail, write reports, or write to the project", () => {
    const actions = rightsOf('survey').flatMap((right) => right.actions);

    expect(actions.filter((action) => /^(ses|s3):/.test(action))).toEqual([]);
    const writes = rightsOf('survey').filter((right) => right.actions.includes('dynamodb:PutItem'));
    expect(writes.map(({ keys }) => keys)).toEqual([[rounds]]);
  });
});

describe('The services may call what they have to call', () => {
  test('the schedule may invoke due-work', () => {
    const scheduler = Object.entries(propertiesOf(template, 'AWS::IAM::Policy')).filter(([id]) =>
      id.startsWith('Scheduler'),
    );

    expect(scheduler.flatMap(([, policy]) => statementsOf(policy))).toEqual([
      { actions: ['lambda:InvokeFunction'], on: ['DueWork.Arn', 'DueWork.Arn:*'] },
    ]);
  });

  test('the HTTP API may invoke the functions with pages, and the mail event rule mail-events', () => {
    const permissions = Object.values(propertiesOf(template, 'AWS::Lambda::Permission'));

    expect(new Set(permissions.map((p) => `${String(p['Principal'])} ${String(p['FunctionName'])}`))).toEqual(
      new Set([
        'apigateway.amazonaws.com Survey.Arn',
        'apigateway.amazonaws.com AnswerCopy.Arn',
        'apigateway.amazonaws.com SharedReport.Arn',
        'apigateway.amazonaws.com Console.Arn',
        'events.amazonaws.com MailEvents.Arn',
      ]),
    );
    for (const permission of permissions) expect(permission).toHaveProperty('SourceArn');
  });
});

function rightsOf(name: FunctionName): Right[] {
  const role = String(functionOf(template, name)['Role']).replace('.Arn', '');
  return Object.values(propertiesOf(template, 'AWS::IAM::Policy'))
    .filter(({ Roles }) => (Roles as string[]).includes(role))
    .flatMap(statementsOf);
}

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: string | string[];
  Condition?: Record<string, unknown>;
}

function statementsOf(policy: Record<string, unknown>): Right[] {
  const { Statement: statements } = policy['PolicyDocument'] as { Statement: Statement[] };
  return statements.map(({ Effect, Action, Resource, Condition }) => {
    expect(Effect).toBe('Allow');
    const { 'ForAllValues:StringLike': like, ...condition } = Condition ?? {};
    return {
      actions: [Action].flat(),
      on: [Resource].flat(),
      ...(like !== undefined && { keys: (like as Record<string, string[]>)['dynamodb:LeadingKeys'] ?? [] }),
      ...(Object.keys(condition).length > 0 && { condition }),
    };
  });
}

/** The order of statements and lists says nothing. */
function inOrder(rights: Right[]): string[] {
  return rights
    .map(({ actions, on, keys, condition }) =>
      JSON.stringify({ actions: actions.toSorted(), on: on.toSorted(), keys: keys?.toSorted(), condition }),
    )
    .toSorted();
}
