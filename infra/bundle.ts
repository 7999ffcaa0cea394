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

/** They set documents in type, and bring files along for it, which have to lie in a folder of their own. */
const typesetting: FunctionName[] = ['answer-copy', 'compile-report'];

const options: BuildOptions = {
  absWorkingDir: join(import.meta.dirname, '..'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Modules first: what is not used can be left out, and loading takes about half the time.
  mainFields: ['module', 'main'],
  loader: { '.wasm': 'file', '.ttf': 'file', '.typ': 'text' },
  assetNames: '[name]',
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
  const others = functionNames.filter((name) => !typesetting.includes(name));
  // One run for all reads what they share once.
  buildSync({
    ...options,
    entryPoints: Object.fromEntries(others.map((name) => [`${name}/index`, entryPoint(name)])),
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    define: { BROWSER_SCRIPT: JSON.stringify(bundleBrowserScript()) },
  });
  for (const name of typesetting) {
    buildSync({ ...options, entryPoints: [entryPoint(name)], outfile: join(bundles, name, 'index.mjs') });
    bundleTypesettingThread(join(bundles, name));
  }
  return bundles;
}

/** Bundles the script of the threads in which documents are set into a folder, and answers where it is. */
export function bundleTypesettingThread(folder: string): string {
  const outfile = join(folder, 'typesetting-thread.mjs');
  buildSync({ ...options, entryPoints: ['shared/typesetting/thread.ts'], outfile });
  return outfile;
}

const entryPoint = (name: FunctionName) => `functions/${name}/index.ts`;
