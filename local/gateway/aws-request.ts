import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EngineAnswer } from '../engines/engine-answer.ts';
import type { Caller } from './callers.ts';

/** A request of an SDK, with its body read. */
export interface AwsRequest {
  caller: Caller;
  body: Buffer;
  request: IncomingMessage;
  response: ServerResponse;
}

/** Answers the requests to one service; undefined where an engine has written the answer itself. */
export type Service = (request: AwsRequest) => Promise<EngineAnswer | undefined> | EngineAnswer | undefined;

/** Reads which key signed for which service: `Credential=<key>/<date>/<region>/<service>/aws4_request`. */
export function readSignature({ headers }: IncomingMessage): { accessKeyId: string; service: string } | undefined {
  const [, accessKeyId, service] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(headers.authorization ?? '') ?? [];
  return accessKeyId && service ? { accessKeyId, service } : undefined;
}
