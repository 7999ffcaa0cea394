import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { bundleFunctions } from '../infra/bundle.ts';
import { synthesizeStack } from '../infra/synthesize.ts';
import { defineFunctions } from '../local/functions/definitions.ts';
import { resolveStack } from '../local/stack/local-stack.ts';
import { project } from '../tests/infra/project.ts';
import { compare } from './measure.ts';

const addresses = { publicUrl: 'https://bench.example.org', gatewayUrl: 'http://127.0.0.1:1' };
const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };

/** Size of each bundle, and how long a fresh process takes to load it, against one that loads the SDK's DynamoDB client alone. */
export async function benchBundles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-bench-'));
  const bundles = await bundleFunctions(join(folder, 'bundles'));
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
  const stack = resolveStack(synthesizeStack({ project, bundles, outdir: join(folder, 'assembly') }), addresses);
  const files = defineFunctions(stack, { logFolder: folder, credentialsOf: () => credentials }).map(
    ({ name, folder: bundle, environment }) => ({ name, file: join(bundle, 'index.mjs'), environment }),
  );
  console.log('\nBundles');
  const all = [{ name: 'client-dynamodb alone', file: floor, environment: {} }, ...files];
  for (const { name, file } of all) {
    const code = readFileSync(file);
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`;
    console.log(
      `  ${name.padEnd(44)} ${kilobytes(code.length).padStart(9)} ${kilobytes(gzipSync(code).length).padStart(9)} gz`,
    );
  }
  const subjects = all.map(({ name, file, environment }) => ({ name, run: () => load(file, environment) }));
  await compare('A fresh process that loads the bundle', subjects, 11);
  rmSync(folder, { recursive: true });
}

function load(file: string, environment: Record<string, string>): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', `import '${pathToFileURL(file).href}'`],
    { env: { ...environment, NODE_NO_WARNINGS: '1' } },
  );
  if (status !== 0) throw new Error(stderr.toString());
}
