import { describe, expect, test } from 'vitest';
import { functionNames, type FunctionName } from '../../infra/bundle.ts';
import { functionOf, propertiesOf, synthesize } from './synthesized.ts';

const template = synthesize();

const environment: Record<FunctionName, string[]> = {
  survey: ['MAIL_QUEUE_URL'],
  'answer-copy': [],
  'due-work': ['MAIL_QUEUE_URL', 'REPORT_QUEUE_URL'],
  'send-mail': ['BASE_URL', 'CONFIGURATION_SET', 'MAIL_WORKERS', 'REPORT_BUCKET'],
  'mail-events': [],
  'compile-report': ['BASE_URL', 'REPORT_BUCKET', 'MAIL_QUEUE_URL'],
  'shared-report': ['REPORT_BUCKET'],
  console: ['MAIL_QUEUE_URL', 'REPORT_QUEUE_URL', 'REPORT_BUCKET'],
};

const values: Record<string, string> = {
  TABLE_NAME: 'Table',
  PROJECT: 'rivers',
  MAIL_QUEUE_URL: 'MailsQueue',
  REPORT_QUEUE_URL: 'ReportJobsQueue',
  REPORT_BUCKET: 'ReportsBucket',
  CONFIGURATION_SET: 'EmailConfiguration',
  MAIL_WORKERS: '2',
  BASE_URL: 'PagesApi.ApiEndpoint',
};

test('there are eight functions', () => {
  expect(Object.keys(propertiesOf(template, 'AWS::Lambda::Function'))).toHaveLength(functionNames.length);
});

describe.each(functionNames)('%s', (name) => {
  const properties = functionOf(template, name);

  test('runs its bundle on the newest Node, on arm64', () => {
    expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  });

  test('is told what it works with, and no more', () => {
    const names = ['TABLE_NAME', 'PROJECT', ...environment[name]];
    const expected = Object.fromEntries(names.map((variable) => [variable, values[variable]]));

    expect(properties['Environment']).toEqual({ Variables: expected });
  });

  test('logs as JSON into a log group of its own, kept for 90 days', () => {
    const logging = properties['LoggingConfig'] as { LogFormat: string; LogGroup: string };

    expect(logging.LogFormat).toBe('JSON');
    expect(propertiesOf(template, 'AWS::Logs::LogGroup')[logging.LogGroup]).toMatchObject({ RetentionInDays: 90 });
    const others = functionNames.filter((other) => other !== name);
    for (const other of others) expect(functionOf(template, other)['LoggingConfig']).not.toEqual(logging);
  });

  test('takes no concurrency from the other functions of a small account', () => {
    expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });
});

test('a page answers within the 30 seconds of the HTTP API', () => {
  for (const name of ['survey', 'answer-copy', 'shared-report', 'console'] as const)
    expect(functionOf(template, name)['Timeout']).toBeLessThan(30);
});

test('a tick is done before the next one', () => {
  expect(functionOf(template, 'due-work')['Timeout']).toBeLessThan(15 * 60);
});

test('a report gets a whole processor and five minutes', () => {
  expect(functionOf(template, 'compile-report')).toMatchObject({ MemorySize: 1769, Timeout: 300 });
});
