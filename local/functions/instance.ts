import { appendFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Outcome } from './outcome.ts';

/** Everything that a thread needs to know to run a function. */
export interface Definition {
  name: string;
  arn: string;
  roleArn: string;
  folder: string;
  handler: string;
  environment: Record<string, string>;
  memoryMegabytes: number;
  timeoutSeconds: number;
  /** The parts of Lambda's context that are the same for every event. */
  context: Record<string, unknown>;
  logFile: string;
}

const error = z.object({ errorType: z.string(), errorMessage: z.string(), stack: z.string() });
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('started') }),
  z.object({ kind: z.literal('result'), payload: z.string() }),
  error.extend({ kind: z.literal('error') }),
  error.extend({ kind: z.literal('init-error') }),
]);

/** Loading has its own time, as in Lambda: ten seconds there, more here, where the processor has other things to do. */
const loadingSeconds = 60;

/** Of what a function writes during an invocation, so much is kept to explain an error. */
const keptOutput = 4000;

/** One thread with the function in it, which works on one event at a time and keeps its state from one to the next. */
export class Instance {
  /** An instance that timed out or fell over is not used again. */
  isUsable = true;
  private readonly worker: Worker;
  private output = '';

  constructor(private readonly definition: Definition) {
    const { folder, handler, context, environment, memoryMegabytes } = definition;
    this.worker = new Worker(new URL('./lambda-runtime.mjs', import.meta.url), {
      workerData: { folder, handler, context },
      env: environment,
      // The loaders of this process are none of the function's.
      execArgv: [],
      stdout: true,
      stderr: true,
      // Counts the JavaScript heap; what lies outside of it, as WebAssembly does, is not limited here.
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    });
    this.worker.stdout.on('data', (chunk: Buffer) => this.write(chunk.toString()));
    this.worker.stderr.on('data', (chunk: Buffer) => this.write(chunk.toString()));
    this.worker.on('error', (thrown: unknown) => {
      this.isUsable = false;
      // Also what is thrown between two events, of which nobody else is told.
      this.write(`${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`);
    });
    this.worker.on('exit', () => (this.isUsable = false));
    // A thread that waits for events does not keep the process alive.
    this.worker.unref();
  }

  run(event: string, requestId: string): Promise<Outcome> {
    const { timeoutSeconds } = this.definition;
    this.output = '';
    return new Promise((resolve) => {
      const timeOutAfter = (seconds: number) =>
        setTimeout(() => {
          fail('Sandbox.Timedout', `Task timed out after ${seconds.toFixed(2)} seconds`);
          this.end();
        }, seconds * 1000);
      let timer = timeOutAfter(loadingSeconds);
      const finish = (outcome: Outcome) => {
        clearTimeout(timer);
        this.worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(outcome);
      };
      const fail = (errorType: string, errorMessage: string, stack = '') => {
        this.write(`${requestId} ${errorType}: ${stack || errorMessage}\n`);
        finish({ kind: 'error', requestId, errorType, errorMessage, output: this.output });
      };
      const onMessage = (posted: unknown) => {
        const { data: message } = messageSchema.safeParse(posted);
        // The function's own code can post, too; only what the runtime posts ends an invocation.
        if (!message) return;
        if (message.kind === 'started') {
          clearTimeout(timer);
          timer = timeOutAfter(timeoutSeconds);
          return;
        }
        if (message.kind === 'result') {
          finish({ kind: 'answer', answer: message.payload });
          return;
        }
        fail(message.errorType, message.errorMessage, message.stack);
        if (message.kind === 'init-error') this.end();
      };
      const onError = (thrown: unknown) => {
        const { name, message } = thrown instanceof Error ? thrown : { name: typeof thrown, message: String(thrown) };
        const isOutOfMemory = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
        fail(isOutOfMemory ? 'Runtime.OutOfMemory' : name, message);
      };
      const onExit = (code: number) => fail('Runtime.ExitError', `Runtime exited with error: exit status ${code}`);
      this.worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      this.worker.postMessage({ event, requestId, timeoutMilliseconds: timeoutSeconds * 1000 });
    });
  }

  async stop(): Promise<void> {
    this.isUsable = false;
    await this.worker.terminate();
  }

  private end(): void {
    void this.stop();
  }

  private write(text: string): void {
    this.output = (this.output + text).slice(-keptOutput);
    appendFileSync(this.definition.logFile, text);
  }
}
