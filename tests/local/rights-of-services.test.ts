import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Template } from '../../infra/synthesize.ts';
import { LocalRunError } from '../../local/errors.ts';
import { startSynthesized } from './running-services.ts';
import { logicalId, propertiesOf, synthesizeWith } from './synthesized-stack.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const synthesized = synthesizeWith({}, folder);

const without =
  (name: RegExp) =>
  (template: Template): void => {
    const ids = Object.keys(template.Resources).filter((id) => name.test(id));
    if (ids.length === 0) throw new Error('there is nothing to leave out');
    template.Resources = Object.fromEntries(Object.entries(template.Resources).filter(([id]) => !ids.includes(id)));
  };

interface Policy {
  Statement: { Action: string | string[] }[];
}

/** Takes an action away from the policy of a role. */
const withoutRight =
  (policy: string, action: string) =>
  (template: Template): void => {
    const document = propertiesOf(template, policy)['PolicyDocument'] as Policy;
    document.Statement = document.Statement.map((statement) => ({
      ...statement,
      Action: [statement.Action].flat().filter((allowed) => allowed !== action),
    }));
  };

const trusting = (role: string, service: string) => (template: Template) =>
  Object.assign((propertiesOf(template, role)['AssumeRolePolicyDocument'] as Policy).Statement[0] ?? {}, {
    Principal: { Service: service },
  });

/** What AWS would refuse, at once or when it is needed, must not work here. */
test.each<[string, (template: Template) => void, RegExp]>([
  [
    'the HTTP API may not invoke a function',
    without(/^PagesApiDefaultRouteSurveyPermission/),
    /^No AWS::Lambda::Permission lets apigateway\.amazonaws\.com invoke \S+:function:\S+-Survey\w+ for \S+\$default\.$/,
  ],
  [
    'the rule may not invoke its function',
    without(/^EmailMailEventsAllowEventRule/),
    /^No AWS::Lambda::Permission lets events\.amazonaws\.com invoke \S+:function:\S+-MailEvents\w+ for \S+:rule\//,
  ],
  [
    'the role of the schedule may not invoke its function',
    without(/^SchedulerRoleForTarget\w+DefaultPolicy/),
    /^The schedule TickSchedule\w+ needs the right lambda:InvokeFunction on \S+-DueWork\w+, which \S+ does not have\.$/,
  ],
  [
    'the schedule may not take on its role',
    trusting('SchedulerRoleForTarget3cdbe8', 'events.amazonaws.com'),
    /^The role \S+SchedulerRole\S+ does not let scheduler\.amazonaws\.com take it on/,
  ],
  [
    'a function may not take on its role',
    trusting('SurveyRole', 'ec2.amazonaws.com'),
    /^The role \S+SurveyRole\S+ does not let lambda\.amazonaws\.com take it on/,
  ],
  [
    'a worker may not receive from its queue',
    withoutRight('SendMailRoleDefaultPolicy', 'sqs:ReceiveMessage'),
    /^The event source MailsWorker\w+ needs the right sqs:ReceiveMessage on \S+-MailsQueue\w+, which/,
  ],
  [
    'a function may not send to its dead letters',
    withoutRight('MailEventsRoleDefaultPolicy', 'sqs:SendMessage'),
    /^The DeadLetterConfig of MailEvents\w+ needs the right sqs:SendMessage on \S+-MailEventsDeadLetters\w+, which/,
  ],
  [
    'a message that fails would be tried for ever',
    (template) => delete propertiesOf(template, 'MailsQueue')['RedrivePolicy'],
    /^MailsQueue\w+ has no RedrivePolicy/,
  ],
  [
    'two functions would compete for a message',
    (template) => {
      const other = propertiesOf(template, 'ReportJobsWorker');
      other['EventSourceArn'] = { 'Fn::GetAtt': [logicalId(template, 'MailsQueue'), 'Arn'] };
      const rights = propertiesOf(template, 'CompileReportRoleDefaultPolicy')['PolicyDocument'] as Policy;
      const { PolicyDocument } = propertiesOf(template, 'SendMailRoleDefaultPolicy');
      rights.Statement.push(...(PolicyDocument as Policy).Statement);
    },
    /^Two event sources share a queue/,
  ],
])('nothing starts when %s', async (what, change, message) => {
  const template = structuredClone(synthesized.template);
  change(template);

  const start = startSynthesized({ ...synthesized, template }, join(folder, what));

  await expect(start).rejects.toThrow(LocalRunError);
  await expect(start).rejects.toThrow(message);
});
