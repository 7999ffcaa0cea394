import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { bundleFunctions, functionNames, type FunctionName } from '../../infra/bundle.ts';
import { synthesizeStack } from '../../infra/synthesize.ts';
import { project } from './project.ts';

const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-infra-'));
const synthesizedIn = async (name: string) => {
  const outdir = join(folder, name);
  return synthesizeStack({ project, bundles: await bundleFunctions(outdir), outdir });
};
const { functions, template, stackName } = await synthesizedIn('first');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the stack is named after the project', () => {
  expect(stackName).toBe('Zwischenstand-rivers');
});

test('the same sources make the same bundles', async () => {
  const again = await synthesizedIn('second');

  expect(again.template).toEqual(template);
});

describe.each(functionNames)('The bundle of %s', (name) => {
  const { bundle, logicalId } = functions[name];

  test('is what the template would deploy', () => {
    expect(template.Resources[logicalId]?.Properties).toMatchObject({ Handler: 'index.handler' });
    expect(readdirSync(bundle)).toContain('index.mjs');
  });

  test('needs nothing but itself, and has a handler', async () => {
    for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);

    const module = (await import(pathToFileURL(join(bundle, 'index.mjs')).href)) as { handler: unknown };

    expect(module.handler).toBeTypeOf('function');
  });
});

test('what a partner waits for does not load the holidays of the world', () => {
  const has = (name: FunctionName) =>
    readFileSync(join(functions[name].bundle, 'index.mjs'), 'utf8').includes('node_modules/date-holidays-parser/');

  expect(functionNames.filter(has)).toEqual(['console', 'due-work', 'send-mail']);
});

const environment = {
  TABLE_NAME: 'table',
  PROJECT: 'rivers',
  MAIL_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/111111111111/mails',
  REPORT_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/111111111111/reports',
  REPORT_BUCKET: 'reports',
  CONFIGURATION_SET: 'configuration-set',
  MAIL_WORKERS: '2',
  BASE_URL: 'https://rivers.example.org',
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
};
