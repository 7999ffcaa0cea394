import type { IncomingMessage, ServerResponse } from 'node:http';

/** Pages of the local run itself, beside those of the stack. Undefined leaves the request to the stack. */
export type Front = (request: Request) => Promise<Response | undefined>;

/** The first page, and everything below `/_local/`, is the front's; in the cloud these paths go to the stack. */
export function isFrontPath(path: string): boolean {
  return path === '/' || path === '/_local' || path.startsWith('/_local/');
}

export function toRequest(incoming: IncomingMessage, body: Buffer): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  return new Request(new URL(url, `http://${headers.host ?? 'localhost'}`), {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, [value].flat().join(',')]),
    ...(method !== 'GET' && method !== 'HEAD' && { body: new Uint8Array(body) }),
  });
}

export async function writeResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  const cookies = response.headers.getSetCookie();
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.writeHead(response.status).end(Buffer.from(await response.arrayBuffer()));
}
