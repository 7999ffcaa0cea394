import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../../local/demo/summary.ts';

export interface DemoProcess {
  process: ChildProcess;
  /** Resolves when the process has ended, with all that it wrote. */
  ended: Promise<{ exitCode: number | null; output: string }>;
}

/** Starts `npm run demo` with these options, without npm in between, so that a kill hits the demo itself. */
export function startDemo(options: string[]): DemoProcess {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'local/demo.ts', ...options], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group: tsx runs the demo as a child of its own, which has to be hit as well.
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ exitCode: number | null; output: string }>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
  return { process: child, ended };
}

/** Ends the demo as a power failure would. */
export function killDemo({ process: child }: DemoProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}

export function readSummary(out: string): Summary {
  return JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
}

/** Every mail in order, by the names of their files: `0012-2020-01-reminder-1.lombardy.eml`. */
export function mailsIn(out: string): { round: string; kind: string; contact: string; text: string }[] {
  const folder = join(out, 'mail');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [, round = '', kind = '', contact = ''] =
        /^\d+-(none|.*?)-((?:announcement|invitation|reminder|last-call|extension|round-closed|receipt|report-ready|report-shared\.[^.]+\.\d+|unreachable|opted-out|sign-in)[^.]*)\.(.*)\.eml$/.exec(
          name,
        ) ?? [];
      return { round, kind, contact, text: readFileSync(join(folder, name), 'utf8') };
    });
}
