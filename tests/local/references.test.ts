import { describe, expect, test } from 'vitest';
import type { Template } from '../../infra/synthesize.ts';
import { resolveStack, type LocalStack } from '../../local/stack/local-stack.ts';
import { logicalId, setProperty, synthesizeWith } from './synthesized-stack.ts';
import { temporaryFolder } from './temporary-folder.ts';

const synthesized = synthesizeWith({}, temporaryFolder());
const addresses = { publicUrl: 'http://localhost:4400', gatewayUrl: 'http://127.0.0.1:4401' };

function resolve(change: (template: Template) => void = () => undefined): LocalStack {
  const template = structuredClone(synthesized.template);
  change(template);
  return resolveStack({ ...synthesized, template }, addresses);
}

describe('References are resolved to names and addresses on this machine', () => {
  const variablesOf = (stack: LocalStack, id: string) =>
    stack.ofType('AWS::Lambda::Function').find((resource) => resource.id === id)?.properties.Environment?.Variables;

  test("the functions' environment is the template's", () => {
    const stack = resolve();

    expect(variablesOf(stack, logicalId(synthesized.template, 'SendMail'))).toEqual({
      TABLE_NAME: 'Zwischenstand-rivers-Table',
      PROJECT: 'rivers',
      CONFIGURATION_SET: `Zwischenstand-rivers-${logicalId(synthesized.template, 'EmailConfiguration')}`,
      MAIL_WORKERS: '2',
      REPORT_BUCKET: stack.ofType('AWS::S3::Bucket')[0]?.ref,
      BASE_URL: addresses.publicUrl,
    });
  });

  test.each([
    ['Fn::Sub', { 'Fn::Sub': 'in ${AWS::Region}, ${Table.Arn}, ${!Literal}' }],
    [
      'Fn::Sub with values of its own',
      { 'Fn::Sub': ['in ${Where}, ${Table.Arn}, ${!Literal}', { Where: { Ref: 'AWS::Region' } }] },
    ],
    [
      'Fn::Join',
      { 'Fn::Join': [', ', [{ 'Fn::Sub': 'in ${AWS::Region}' }, { 'Fn::GetAtt': 'Table.Arn' }, '${Literal}']] },
    ],
    [
      'Fn::Select and Fn::Split',
      {
        'Fn::Select': [
          1,
          { 'Fn::Split': ['|', { 'Fn::Sub': 'one|in ${AWS::Region}, ${Table.Arn}, ${!Literal}|three' }] },
        ],
      },
    ],
  ])('%s', (_, value) => {
    const stack = resolve(setProperty('Survey', 'Environment.Variables.TEXT', value));

    expect(variablesOf(stack, logicalId(synthesized.template, 'Survey'))).toHaveProperty(
      'TEXT',
      'in eu-central-1, arn:aws:dynamodb:eu-central-1:000000000000:table/Zwischenstand-rivers-Table, ${Literal}',
    );
  });

  test('AWS::NoValue leaves a property out', () => {
    const stack = resolve(setProperty('Survey', 'Environment.Variables.PROJECT', { Ref: 'AWS::NoValue' }));

    expect(variablesOf(stack, logicalId(synthesized.template, 'Survey'))).not.toHaveProperty('PROJECT');
  });
});
