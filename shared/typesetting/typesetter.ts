import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Result, Task } from './thread.ts';

/** What typesetting needs: the compiler as a WebAssembly module, typefaces, the template, and the script of a thread. */
export interface TypesetterFiles {
  compiler: Uint8Array<ArrayBuffer>;
  fonts: Uint8Array[];
  template: string;
  thread: URL;
}

/** Sets documents in type. */
export interface Typesetter {
  /** Sets the template with these files beside it, by their absolute paths, as PDF. Throws a TypesettingError. */
  typeset(files: Record<string, string>): Promise<Uint8Array>;
}

/** The template does not understand what it was given, or the compiler failed. */
export class TypesettingError extends Error {
  override name = 'TypesettingError';
}

/**
 * Each document is set in a thread that ends with it: the compiler keeps whatever it has laid out, some 70 MB for a
 * report, and one that has failed is not to be used again. Its module is compiled on first use and kept.
 */
export function createTypesetter(read: () => TypesetterFiles): Typesetter {
  let starting: Promise<{ thread: URL; task: Omit<Task, 'files'> }> | undefined;
  return {
    async typeset(files) {
      const { thread, task } = await (starting ??= start(read()));
      return work(thread, { ...task, files });
    },
  };
}

/**
 * How much of a function's code runs before V8 optimizes it. The typesetter's code is large, and a report is done before
 * that pays: with what V8 takes of itself, the first one takes nearly half as long again.
 */
const tieringBudget = 100_000_000;

async function start({ compiler, fonts, template, thread }: TypesetterFiles) {
  setFlagsFromString(`--wasm-tiering-budget=${tieringBudget}`);
  return { thread, task: { compiler: await WebAssembly.compile(compiler), fonts, template } };
}

async function work(thread: URL, task: Task): Promise<Uint8Array> {
  // The loaders and settings of this process are none of the thread's.
  const worker = new Worker(thread, { workerData: task, execArgv: [], env: {} });
  try {
    const result = await new Promise<Result>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', (error) => reject(new TypesettingError('The compiler failed.', { cause: error })));
      worker.once('exit', () => reject(new TypesettingError('The compiler ended without a document.')));
    });
    if ('message' in result) throw new TypesettingError(result.message);
    return result.pdf;
  } finally {
    await worker.terminate();
  }
}
