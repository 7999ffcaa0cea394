// What Lambda's own runtime does around a handler: loads it, hands it one event at a time, and reports how it ended.
// Plain JavaScript, because a thread starts without the loader that understands TypeScript.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { folder, handler, context: sharedContext } = workerData;
const loading = load();
// Whoever invokes the function is told.
loading.catch(() => undefined);

parentPort.on('message', async ({ event, requestId, timeoutMilliseconds }) => {
  let handle;
  try {
    handle = await loading;
  } catch (error) {
    parentPort.postMessage({ kind: 'init-error', ...describe(error) });
    return;
  }
  const deadline = Date.now() + timeoutMilliseconds;
  const context = {
    ...sharedContext,
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  parentPort.postMessage({ kind: 'started' });
  try {
    const result = await handle(JSON.parse(event), context);
    parentPort.postMessage({ kind: 'result', payload: JSON.stringify(result) ?? 'null' });
  } catch (error) {
    // What the function wrote travels on another channel: it has to be there before the error that it explains.
    await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
    parentPort.postMessage({ kind: 'error', ...describe(error) });
  }
});

function flushed(stream) {
  return new Promise((resolve) => stream.write('', resolve));
}

async function load() {
  const dot = handler.lastIndexOf('.');
  const base = join(folder, handler.slice(0, dot));
  const file = [`${base}.mjs`, `${base}.js`, `${base}.cjs`].find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`Cannot find module '${base}'`);
  const handle = (await import(pathToFileURL(file).href))[handler.slice(dot + 1)];
  if (typeof handle !== 'function') throw new Error(`${handler} is undefined or not exported`);
  return handle;
}

function describe(error) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), stack: '' };
  return { errorType: error.name, errorMessage: error.message, stack: error.stack ?? '' };
}
