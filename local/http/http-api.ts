import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Functions } from '../functions/functions.ts';
import type { Clock } from '../state/clock.ts';
import { readBody } from './body.ts';
import { isFrontPath, toRequest, writeResponse, type Front } from './front.ts';
import { writeAnswer, writeMessage } from './http-answer.ts';
import { toHttpEvent } from './http-event.ts';
import { listen, stopListening } from './listen.ts';
import { matchRoute, type Route } from './routes.ts';

/** API Gateway's limit for a request. */
const largestRequest = 10 * 1024 * 1024;

/** The port at which browsers find the stack. */
export interface HttpApi {
  readonly url: string;
  /** Until this is called, every request is answered with 503. */
  serve(parts: HttpApiParts): void;
  close(): Promise<void>;
}

export interface HttpApiParts {
  apiId: string;
  routes: Route[];
  functions: Functions;
  clock: Clock;
  front: Front | undefined;
}

/** Takes the port. Throws a {@link PortTakenError} if somebody else has it. */
export async function openHttpApi(port: number): Promise<HttpApi> {
  let parts: HttpApiParts | undefined;
  const server = createServer((request, response) => {
    if (!parts) return writeMessage(response, 503, 'Service Unavailable');
    answer(request, response, parts).catch(() => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      // Those of an answer that could not be written.
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      writeMessage(response, 500, 'Internal Server Error');
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}`,
    serve: (given) => void (parts = given),
    close: () => stopListening(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { apiId, routes, functions, clock, front }: HttpApiParts,
): Promise<void> {
  const body = await readBody(request, largestRequest);
  if (!body) {
    writeMessage(response, 413, 'Request Entity Too Large');
    return;
  }
  const [path = '/'] = (request.url ?? '/').split('?');
  const fronted = isFrontPath(path) ? await front?.(toRequest(request, body)) : undefined;
  if (fronted) return writeResponse(response, fronted);

  const matched = matchRoute(routes, request.method ?? 'GET', path);
  if (!matched) {
    writeMessage(response, 404, 'Not Found');
    return;
  }
  const event = toHttpEvent(request, body, matched, apiId, clock.now());
  const outcome = await functions.invoke(matched.route.functionArn, event);
  if (outcome.kind === 'answer' && writeAnswer(response, outcome.answer)) return;
  writeMessage(response, 500, 'Internal Server Error');
}
