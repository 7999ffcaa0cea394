import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { bundleFunctions, functionNames } from '../infra/bundle.ts';
import { compare } from './measure.ts';

const environment = {
  TABLE_NAME: 'table',
  PROJECT: 'bench',
  MAIL_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/000000000000/mails',
  REPORT_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/000000000000/reports',
  REPORT_BUCKET: 'reports',
  CONFIGURATION_SET: 'set',
  BASE_URL: 'https://bench.example.org',
  AWS_REGION: 'eu-central-1',
  NODE_NO_WARNINGS: '1',
};

/** Size of each bundle, and how long a fresh process takes to load it, against one that loads the SDK's DynamoDB client alone. */
export async function benchBundles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-bench-'));
  const bundles = await bundleFunctions(folder);
  const floor = join(folder, 'floor/index.mjs');
  buildSync({
    stdin: {
      contents:
        "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'; export const handler = new DynamoDBClient();",
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    outfile: floor,
  });
  const files = functionNames.map((name) => ({ name, file: join(bundles, name, 'index.mjs') }));
  console.log('\nBundles');
  for (const { name, file } of [{ name: 'client-dynamodb alone', file: floor }, ...files]) {
    const code = readFileSync(file);
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
    console.log(
      `  ${name.padEnd(44)} ${kilobytes(code.length).padStart(9)} ${kilobytes(gzipSync(code).length).padStart(9)} gz`,
    );
  }
  const subjects = [{ name: 'client-dynamodb alone', file: floor }, ...files].map(({ name, file }) => ({
    name,
    run: () => load(file),
  }));
  await compare('A fresh process that loads the bundle', subjects, 11);
  rmSync(folder, { recursive: true });
}

function load(file: string): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import '${pathToFileURL(file).href}'`],
    {
      env: environment,
    },
  );
  if (status !== 0) throw new Error(stderr.toString());
}
