import { CfnResource, type Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { describe, expect, test } from 'vitest';
import { brokenRules, synthesize } from './synthesized.ts';

describe('The template', () => {
  const template = synthesize();

  test('breaks no rule of cdk-nag and none of CloudFormation', () => {
    expect(brokenRules()).toEqual([]);
  });

  test('is checked indeed: what breaks a rule is found', () => {
    const wildcard = (stack: Stack) => {
      const role = new Role(stack, 'Careless', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }));
    };
    const misspelt = (stack: Stack) => {
      new CfnResource(stack, 'Misspelt', { type: 'AWS::SQS::Queue', properties: { VisibilityTimeut: 30 } });
    };

    expect(brokenRules(wildcard).join()).toContain('AwsSolutions-IAM5');
    expect(brokenRules(misspelt)).not.toEqual([]);
  });

  test('is the same each time', () => {
    expect(synthesize()).toEqual(template);
  });

  test('has resources of these types only, none of them custom', () => {
    expect([...new Set(Object.values(template.Resources).map(({ Type }) => Type))].toSorted()).toEqual([
      'AWS::ApiGatewayV2::Api',
      'AWS::ApiGatewayV2::Integration',
      'AWS::ApiGatewayV2::Route',
      'AWS::ApiGatewayV2::Stage',
      'AWS::DynamoDB::Table',
      'AWS::Events::Rule',
      'AWS::IAM::Policy',
      'AWS::IAM::Role',
      'AWS::Lambda::EventSourceMapping',
      'AWS::Lambda::Function',
      'AWS::Lambda::Permission',
      'AWS::Logs::LogGroup',
      'AWS::S3::Bucket',
      'AWS::S3::BucketPolicy',
      'AWS::SES::ConfigurationSet',
      'AWS::SES::ConfigurationSetEventDestination',
      'AWS::SES::EmailIdentity',
      'AWS::SQS::Queue',
      'AWS::SQS::QueuePolicy',
      'AWS::Scheduler::Schedule',
    ]);
  });

  test('needs no parameters', () => {
    expect(Object.keys(template).toSorted()).toEqual(['Description', 'Outputs', 'Resources']);
  });

  test('names the project on everything that can be tagged', () => {
    const untaggable = /Policy|Permission|Route|Integration|Schedule|EventDestination/;
    for (const { Type, Properties = {} } of Object.values(template.Resources)) {
      if (untaggable.test(Type)) continue;
      const tags = Properties['Tags'];
      expect(Array.isArray(tags) ? tags : [tags], Type).toContainEqual(
        Array.isArray(tags) ? { Key: 'project', Value: 'rivers' } : { project: 'rivers' },
      );
    }
  });

  test('says after the deployment where everything is', () => {
    expect(Object.keys(template.Outputs).toSorted()).toEqual([
      'BaseUrl',
      'ConsoleUrl',
      'DkimRecord1',
      'DkimRecord2',
      'DkimRecord3',
      'DmarcRecord',
      'MailFromMxRecord',
      'MailFromSpfRecord',
      'ReportBucketName',
      'TableName',
    ]);
  });
});
