import { copyFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type BuildOptions } from 'esbuild';
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
export function bundleFunctions(outdir: string): string {
  const bundles = join(outdir, 'bundles');
  // It ends after this: collecting its garbage meanwhile would cost a quarter of its time.
  process.env['GOGC'] ??= '400';
  // One run for all reads what they share once.
  buildSync({
    ...options,
    entryPoints: {
      ...Object.fromEntries(functionNames.map((name) => [`${name}/index`, `functions/${name}/index.ts`])),
      ...Object.fromEntries(typesetting.map((name) => [`${name}/typesetting-thread`, typesettingThread])),
    },
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    define: { BROWSER_SCRIPT: JSON.stringify(bundleBrowserScript()) },
  });
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
