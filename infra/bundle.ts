import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, buildSync, stop, type BuildOptions } from 'esbuild';
import { bundleBrowserScript } from './browser-script.ts';

/** The functions, each by its folder below `functions/`. */
export const functionNames = [
  'survey',
  'answer-copy',
  'shared-report',
  'console',
  'due-work',
  'send-mail',
  'mail-events',
  'compile-report',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** They set documents in type, and bring files along for it. */
const typesetting: FunctionName[] = ['answer-copy', 'compile-report'];
const typesettingThread = 'shared/typesetting/thread.ts';

const options: BuildOptions = {
  absWorkingDir: join(import.meta.dirname, '..'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Modules first: what is not used can be left out, and loading takes about half the time.
  mainFields: ['module', 'main'],
  loader: { '.wasm': 'file', '.ttf': 'file', '.typ': 'text' },
  // Beside the bundle that reads them.
  assetNames: '[name]',
  publicPath: '.',
  // Some dependencies are CommonJS and call require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  // Not minified: it would not start faster, and its stack traces could not be read.
  logLevel: 'error',
};

/**
 * Bundles each function with everything that it needs, the AWS SDK included: what runs is what was tested.
 * Answers the folder below `outdir` in which each has a folder of its own.
 */
export async function bundleFunctions(outdir: string): Promise<string> {
  const bundles = join(outdir, 'bundles');
  // For one run, collecting its garbage costs more than it frees.
  process.env['GOGC'] ??= '400';
  try {
    // One run for all reads what they share once.
    await build({
      ...options,
      entryPoints: {
        ...Object.fromEntries(functionNames.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
        ...Object.fromEntries(typesetting.map((name) => [`${name}/typesetting-thread`, typesettingThread])),
      },
      outdir: bundles,
      outExtension: { '.js': '.mjs' },
      define: { BROWSER_SCRIPT: JSON.stringify(await bundleBrowserScript()) },
    });
  } finally {
    // It would wait for more, with half a gigabyte.
    await stop();
  }
  // The files that they bring along are written once, beside the folders.
  const files = readdirSync(bundles, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) {
    for (const each of typesetting) copyFileSync(join(bundles, name), join(bundles, each, name));
    rmSync(join(bundles, name));
  }
  return bundles;
}

/** Bundles the script of the threads in which documents are set into a folder, and answers where it is. */
export function bundleTypesettingThread(folder: string): string {
  const outfile = join(folder, 'typesetting-thread.mjs');
  buildSync({ ...options, entryPoints: [typesettingThread], outfile });
  return outfile;
}
