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

/** They bring files along (fonts, a WebAssembly module), which have to lie in a folder of their own. */
const withFiles: FunctionName[] = ['answer-copy', 'compile-report'];

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
  const others = functionNames.filter((name) => !withFiles.includes(name));
  // One run for all reads what they share once.
  buildSync({
    ...options,
    entryPoints: Object.fromEntries(others.map((name) => [`${name}/index`, entryPoint(name)])),
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    define: { BROWSER_SCRIPT: JSON.stringify(bundleBrowserScript()) },
  });
  for (const name of withFiles) {
    buildSync({ ...options, entryPoints: [entryPoint(name)], outfile: join(bundles, name, 'index.mjs') });
  }
  return bundles;
}

const entryPoint = (name: FunctionName) => `functions/${name}/index.ts`;
