import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { toInstant, type Instant } from '../domain/time.ts';

/** What a request brings along: the HTTP API's event of payload format 2.0. */
export interface HttpBindings {
  event: Pick<APIGatewayProxyEventV2, 'requestContext'>;
}

/** The moment at which the request arrived. Time comes in with the event; nobody asks a clock. */
export function requestTimeOf(c: { env: HttpBindings }): Instant {
  return toInstant(new Date(c.env.event.requestContext.timeEpoch));
}

export function requestIdOf(c: { env: HttpBindings }): string {
  return c.env.event.requestContext.requestId;
}
