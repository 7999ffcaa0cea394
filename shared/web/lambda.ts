import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpBindings } from './event.ts';

/** An app of Hono's, or anything else that answers requests. */
interface App {
  fetch(request: Request, bindings: HttpBindings): Response | Promise<Response>;
}

/** Makes an app the handler of a function behind the HTTP API, for events of payload format 2.0. */
export function lambdaHandler(app: App): (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2> {
  return async (event) => {
    const request = requestOf(event);
    if (!request) return { statusCode: 400, headers: { 'content-type': 'text/plain' }, body: 'Bad Request' };
    return resultOf(await app.fetch(request, { event }), request.headers.get('accept-encoding') ?? '');
  };
}

/** The request that the event tells of; undefined where no browser could have sent it. */
function requestOf(event: APIGatewayProxyEventV2): Request | undefined {
  const { domainName, http } = event.requestContext;
  const query = event.rawQueryString ? `?${event.rawQueryString}` : '';
  const hasBody = event.body !== undefined && http.method !== 'GET' && http.method !== 'HEAD';
  try {
    return new Request(`https://${domainName}${event.rawPath}${query}`, {
      method: http.method,
      headers: headersOf(event),
      ...(hasBody && { body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') }),
    });
  } catch {
    return undefined;
  }
}

function headersOf({ headers, cookies = [] }: APIGatewayProxyEventV2): Headers {
  const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new Headers([...known, ...(cookies.length ? [['cookie', cookies.join('; ')] as [string, string]] : [])]);
}

/**
 * The HTTP API does not compress, so the function does, as the browser understands it. A PDF with its tags shrinks to a
 * third: that of a large report is more than the 6 MB that a function can answer with.
 */
async function resultOf(response: Response, accepted = ''): Promise<APIGatewayProxyStructuredResultV2> {
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? 'text/plain';
  const isText = /^text\/|json|\bxml/.test(type);
  const isCompressible = isText || type === 'application/pdf';
  const encoding =
    isCompressible && body.length >= worthCompressing ? encodings.find((name) => accepts(accepted, name)) : undefined;
  const headers = [...response.headers.entries()].filter(([name]) => name !== 'set-cookie');
  return {
    statusCode: response.status,
    headers: {
      ...Object.fromEntries(headers),
      ...(isCompressible && { vary: [response.headers.get('vary'), 'Accept-Encoding'].filter(Boolean).join(', ') }),
      ...(encoding && { 'content-encoding': encoding }),
    },
    cookies: response.headers.getSetCookie(),
    body: encoding ? compress[encoding](body).toString('base64') : body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText || encoding !== undefined,
  };
}

const encodings = ['br', 'gzip'] as const;

/** In bytes: less than this fits into one packet as it is. */
const worthCompressing = 1_400;

const compress = {
  // More effort takes longer than it saves on the way.
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => gzipSync(body),
};

/** Whether an Accept-Encoding header names the encoding, and does not rule it out. */
function accepts(accepted: string, encoding: string): boolean {
  return accepted
    .split(',')
    .map((range) =>
      range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/),
    )
    .some(([name, weight = 'q=1']) => name === encoding && !/^q=0(\.0*)?$/.test(weight));
}
