import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

/** Has to be set before the package is loaded: it then brings its own system libraries and fonts along. */
process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';

/** Where the browser lies, unpacked at the first call on a machine. */
export async function unpackChromium(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** Starts the browser that comes with npm. The package's own flags are not used: they end at the second window. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await unpackChromium();
  const { chromium } = createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
  });
}
