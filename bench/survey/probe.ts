import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Landmark } from './browser/usable.ts';

/** A script that runs in each page before its own, and finds out when the page can be used. */
export const probe = bundleProbe();

/** What the script finds out, as expressions to evaluate in the page; each a promise of a number. */
export const found = {
  usable: (landmark: Landmark) => `probe.untilUsable(${JSON.stringify(landmark)})`,
  nextUsable: (button: string, landmark: Landmark) =>
    `probe.untilNextIsUsable(${JSON.stringify(button)}, ${JSON.stringify(landmark)})`,
  firstPaint: 'probe.firstContentfulPaint()',
  elements: 'probe.elementsAtRest()',
};

function bundleProbe(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'browser/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'probe',
    write: false,
    logLevel: 'error',
  });
  return `${outputFiles[0]?.text ?? ''}globalThis.probe = probe;`;
}
