import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { lambdaHandler } from '../../shared/web/lambda.ts';
import { eventOf } from '../../tests/integration/survey-visitor.ts';

export interface StaticFile {
  type: string;
  content: string;
}

/** Where a window waits for what is measured, so that the start of its process is not. */
export const emptyPage = '/empty';

export interface BenchServer {
  /** Without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves files by their paths, compressed once as far as brotli can, and passes every other request on to the
 * product's handler, which compresses by itself.
 */
export async function serve(
  files: Record<string, StaticFile>,
  product: ReturnType<typeof lambdaHandler>,
): Promise<BenchServer> {
  const compressed = new Map(
    Object.entries({ ...files, [emptyPage]: { type: 'text/html', content: '<!doctype html>' } }).map(
      ([path, { type, content }]) => [path, { type, body: brotliCompressSync(content) }],
    ),
  );
  const server = createServer((request, response) => {
    const file = compressed.get(request.url ?? '');
    if (!file) return void passOn(product, request, response);
    response.setHeader('content-type', file.type);
    response.setHeader('content-encoding', 'br');
    // As the product sends it: a browser starts a new process where it changes.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Takes no posts: what a page saves by itself would change it for the next run. */
async function passOn(product: ReturnType<typeof lambdaHandler>, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET') return void response.writeHead(405).end();
  const headers = { 'accept-encoding': request.headers['accept-encoding'] ?? '' };
  const result = await product(eventOf('GET', request.url ?? '', undefined, { headers }));
  response.writeHead(result.statusCode ?? 500, result.headers as Record<string, string>);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}
