import { describe, expect, test } from 'vitest';
import type { Template } from '../../infra/synthesize.ts';
import { UnknownInTemplateError } from '../../local/errors.ts';
import { resolveStack } from '../../local/stack/local-stack.ts';
import { setProperty as set, synthesizeWith } from './synthesized-stack.ts';
import { temporaryFolder } from './temporary-folder.ts';

const synthesized = synthesizeWith({}, temporaryFolder());
const addresses = { publicUrl: 'http://localhost:4400', gatewayUrl: 'http://127.0.0.1:4401' };

function resolve(change: (template: Template) => void): void {
  const template = structuredClone(synthesized.template);
  change(template);
  resolveStack({ ...synthesized, template }, addresses);
}

/** What keeps a changed template from being started, with logical ids without their hashes. */
function findingsAfter(change: (template: Template) => void): string[] {
  try {
    resolve(change);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownInTemplateError)) throw error;
    for (const finding of error.findings) expect(error.message).toContain(finding);
    return error.findings.map((finding) => finding.replace(/[0-9A-F]{8} \(/, ' (').replace(/^(\w+)  \(/, '$1 ('));
  }
}

test('everything in the template as it is synthesized is known', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

describe('What is not known stops the start, by logical id and property', () => {
  const policy = 'SurveyRoleDefaultPolicy';
  const firstStatement = 'PolicyDocument.Statement.0';
  const condition = (operator: string, key: string) => ({ [operator]: { [key]: 'x' } });

  test.each<[string, (template: Template) => void, string]>([
    [
      'a resource type',
      (template) => (template.Resources['Topic'] = { Type: 'AWS::SNS::Topic' }),
      'Topic (AWS::SNS::Topic): the resource type is not known',
    ],
    ['a property', set('MailsQueue', 'DelaySeconds', 10), 'MailsQueue (AWS::SQS::Queue): DelaySeconds is not known'],
    [
      'a property within one',
      set('EmailMailEvents', 'Targets.0.InputPath', '$.detail'),
      'EmailMailEvents (AWS::Events::Rule): Targets.0.InputPath is not known',
    ],
    [
      'another value of a property',
      set('Table', 'BillingMode', 'PROVISIONED'),
      'Table (AWS::DynamoDB::Table): BillingMode: Invalid input: expected "PAY_PER_REQUEST"',
    ],
    [
      'a resource that is switched off',
      set('TickSchedule', 'State', 'DISABLED'),
      'TickSchedule (AWS::Scheduler::Schedule): State: Invalid input: expected "ENABLED"',
    ],
    [
      'an intrinsic function',
      set('Survey', 'Environment.Variables.PROJECT', { 'Fn::ImportValue': 'project' }),
      'Survey (AWS::Lambda::Function): Environment.Variables.PROJECT: the intrinsic function Fn::ImportValue is not known',
    ],
    [
      'an intrinsic function within another',
      set('Survey', 'Environment.Variables.PROJECT', { 'Fn::Join': ['', ['a', { 'Fn::If': ['Big', 'b', 'c'] }]] }),
      'Survey (AWS::Lambda::Function): Environment.Variables.PROJECT: the intrinsic function Fn::If is not known',
    ],
    [
      'a reference to what is not there',
      set('Survey', 'Role', { 'Fn::GetAtt': ['Nobody', 'Arn'] }),
      'Survey (AWS::Lambda::Function): Role: the attribute Nobody.Arn is not known',
    ],
    [
      'an attribute',
      set('Survey', 'Environment.Variables.TABLE_NAME', { 'Fn::GetAtt': ['Table', 'StreamArn'] }),
      'Survey (AWS::Lambda::Function): Environment.Variables.TABLE_NAME: the attribute Table.StreamArn is not known',
    ],
    [
      'a dynamic reference',
      set('Survey', 'Environment.Variables.KEY', '{{resolve:ssm:/key}}'),
      'Survey (AWS::Lambda::Function): Environment.Variables.KEY: dynamic references are not known',
    ],
    [
      'a condition operator',
      set(policy, `${firstStatement}.Condition`, condition('DateLessThan', 'aws:CurrentTime')),
      `${policy} (AWS::IAM::Policy): ${firstStatement}.Condition.DateLessThan.aws:CurrentTime: the condition operator DateLessThan is not known`,
    ],
    [
      'a qualified condition operator',
      set(policy, `${firstStatement}.Condition`, condition('StringLikeIfExists', 'aws:SourceArn')),
      `${policy} (AWS::IAM::Policy): ${firstStatement}.Condition.StringLikeIfExists.aws:SourceArn: the condition operator StringLikeIfExists is not known`,
    ],
    [
      'a condition key',
      set(policy, `${firstStatement}.Condition`, condition('StringEquals', 'aws:PrincipalOrgID')),
      `${policy} (AWS::IAM::Policy): ${firstStatement}.Condition.StringEquals.aws:PrincipalOrgID: the condition key aws:PrincipalOrgID is not known`,
    ],
    [
      'an inverted statement',
      set(policy, `${firstStatement}.NotAction`, 'iam:*'),
      `${policy} (AWS::IAM::Policy): ${firstStatement}.NotAction is not known`,
    ],
    [
      'a schedule by cron',
      set('TickSchedule', 'ScheduleExpression', 'cron(0 9 * * ? *)'),
      'TickSchedule (AWS::Scheduler::Schedule): ScheduleExpression: only a rate in minutes, hours or days is known',
    ],
    [
      'a schedule by a rate of nothing',
      set('TickSchedule', 'ScheduleExpression', 'rate(0 minutes)'),
      'TickSchedule (AWS::Scheduler::Schedule): ScheduleExpression: only a rate in minutes, hours or days is known',
    ],
    [
      'an attribute of the schedule in its input',
      set('TickSchedule', 'Target.Input', '{"id":"<aws.scheduler.execution-id>"}'),
      'TickSchedule (AWS::Scheduler::Schedule): Target.Input: no context attribute but <aws.scheduler.scheduled-time> is known',
    ],
    [
      'a matcher in an event pattern',
      set('EmailMailEvents', 'EventPattern.detail', { eventType: [{ 'anything-but': 'Send' }] }),
      'EmailMailEvents (AWS::Events::Rule): EventPattern.detail.eventType: only exact values are known in a pattern',
    ],
    [
      'an alternative in an event pattern',
      set('EmailMailEvents', 'EventPattern', { $or: [{ source: ['aws.ses'] }, { source: ['aws.s3'] }] }),
      'EmailMailEvents (AWS::Events::Rule): EventPattern.$or: only exact values are known in a pattern',
    ],
    [
      'a parameter within a part of a route',
      set('PagesApiANYconsole', 'RouteKey', 'GET /plans/of-{plan}'),
      'PagesApiANYconsole (AWS::ApiGatewayV2::Route): RouteKey: this form of a route is not known',
    ],
    [
      'a named stage',
      set('PagesStage', 'StageName', 'test'),
      'PagesStage (AWS::ApiGatewayV2::Stage): StageName: Invalid input: expected "$default"',
    ],
    [
      'a condition of a resource',
      (template) => Object.assign(template.Resources['Table'] ?? {}, { Condition: 'WithTable' }),
      'Table (AWS::DynamoDB::Table): Condition is not known',
    ],
    [
      'a section of the template',
      (template) => Object.assign(template, { Parameters: { Stage: { Type: 'String' } } }),
      'Zwischenstand-rivers: Parameters is not known',
    ],
  ])('%s', (_, change, finding) => {
    expect(findingsAfter(change)).toEqual([finding]);
  });

  test('a policy variable', () => {
    const [finding] = findingsAfter(set(policy, `${firstStatement}.Resource`, 'arn:aws:s3:::x/${aws:username}'));

    expect(finding).toMatch(/^SurveyRoleDefaultPolicy \(AWS::IAM::Policy\): PolicyDocument\.Statement\.0\.Resource: /);
  });

  test('a statement that would hold for anything', () => {
    const [finding] = findingsAfter(set(policy, `${firstStatement}.Resource`, undefined));

    expect(finding).toMatch(/^SurveyRoleDefaultPolicy \(AWS::IAM::Policy\): PolicyDocument\.Statement\.0\.Resource: /);
  });
});

test('all findings are named at once', () => {
  const changes = [
    (template: Template) => Object.assign(template, { Mappings: {} }),
    set('MailsQueue', 'DelaySeconds', 10),
    set('MailsQueue', 'FifoQueue', true),
    set('Survey', 'Environment.Variables.ONE', { 'Fn::ImportValue': 'one' }),
    set('Survey', 'Environment.Variables.TWO', { 'Fn::ImportValue': 'two' }),
    set('Survey', 'Layers', ['layer']),
    set('TickSchedule', 'ScheduleExpression', 'at(2025-06-02T09:00:00)'),
    set('PagesApiANYconsole', 'RouteKey', 'GET /of-{anything}'),
    set('EmailMailEvents', 'EventPattern.source', [{ prefix: 'aws.' }]),
  ];

  expect(
    findingsAfter((template) => {
      for (const change of changes) change(template);
    })
      .map((finding) => finding.replace(/ \(.*?\)/, ''))
      .toSorted(),
  ).toEqual([
    'EmailMailEvents: EventPattern.source: only exact values are known in a pattern',
    'MailsQueue: DelaySeconds is not known',
    'MailsQueue: FifoQueue is not known',
    'PagesApiANYconsole: RouteKey: this form of a route is not known',
    'Survey: Environment.Variables.ONE: the intrinsic function Fn::ImportValue is not known',
    'Survey: Environment.Variables.TWO: the intrinsic function Fn::ImportValue is not known',
    'Survey: Layers is not known',
    'TickSchedule: ScheduleExpression: only a rate in minutes, hours or days is known',
    'Zwischenstand-rivers: Mappings is not known',
  ]);
});
