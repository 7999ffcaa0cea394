import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Instant } from '../../shared/domain/time.ts';
import { account } from '../stack/places.ts';
import type { MatchedRoute } from './routes.ts';

/** The request as API Gateway hands it to a function: payload format 2.0, at the time of the run's clock. */
export function toHttpEvent(
  request: IncomingMessage,
  body: Buffer,
  { route, path, pathParameters }: MatchedRoute,
  apiId: string,
  now: Instant,
): APIGatewayProxyEventV2 {
  const { cookie, ...others } = request.headers;
  const headers = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, [value].flat().join(',')]));
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const parameters = queryParameters(query);
  const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
  const domainName = headers['host'] ?? 'localhost';
  const isText = isTextBody(headers['content-type']);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/;\s*/) }),
    headers: {
      ...headers,
      ...(body.length > 0 && { 'content-length': String(body.length) }),
      'x-forwarded-for': sourceIp,
      'x-forwarded-port': String(request.socket.localPort ?? ''),
      'x-forwarded-proto': 'http',
    },
    ...(Object.keys(parameters).length > 0 && { queryStringParameters: parameters }),
    requestContext: {
      accountId: account,
      apiId,
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: Date.parse(now),
    },
    ...(pathParameters && { pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** HTTP APIs pass these on as text. Any other body comes in base64, forms and bodies without a type among them. */
function isTextBody(contentType = ''): boolean {
  return /^(text\/|application\/(json|xml|javascript)\b)/i.test(contentType);
}

/** Values of the same name are joined by commas. */
function queryParameters(query: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const known = parameters[name];
    parameters[name] = known === undefined ? value : `${known},${value}`;
  }
  return parameters;
}

/** For example `12/Feb/2020:19:03:58 +0000`. */
function commonLogTime(instant: Instant): string {
  const [, day, month, year, time] = new Date(instant).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
