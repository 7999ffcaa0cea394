import { join } from 'node:path';
import { build } from 'esbuild';

/** The script of the survey's pages, for browsers since 2021. Minified: it is part of every page. */
export async function bundleBrowserScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: ['functions/survey/browser/index.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome103', 'firefox125', 'safari16'],
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
