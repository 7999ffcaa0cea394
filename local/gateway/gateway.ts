import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { jsonAnswer, xmlAnswer, type EngineAnswer } from '../engines/engine-answer.ts';
import { readBody } from '../http/body.ts';
import { listen, stopListening } from '../http/listen.ts';
import { readSignature, type Service } from './aws-request.ts';
import type { Caller } from './callers.ts';

/** Longer than anything that DynamoDB, SQS, SES or a single upload to S3 take here. */
const largestRequest = 16 * 1024 * 1024;

/** The address under which functions, tests and tools find AWS: it knows who asks, and what they may do. */
export interface Gateway {
  readonly url: string;
  /** Until this is called, every request is refused. */
  serve(services: Record<string, Service>, findCaller: (accessKeyId: string) => Caller | undefined): void;
  close(): Promise<void>;
}

export async function openGateway(): Promise<Gateway> {
  let services: Record<string, Service> = {};
  let findCaller: (accessKeyId: string) => Caller | undefined = () => undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<EngineAnswer | undefined> => {
    const body = await readBody(request, largestRequest);
    if (!body) return jsonAnswer(413, { message: 'Request too long' });
    const signature = readSignature(request);
    const caller = signature && findCaller(signature.accessKeyId);
    if (!caller) return unknownCaller(signature?.service);
    const service = services[signature.service];
    if (!service) {
      const message = `The local run does not know the service ${signature.service}.`;
      return jsonAnswer(501, { __type: 'com.amazon.coral.service#UnknownOperationException', message });
    }
    return service({ caller, body, request, response });
  };

  const server = createServer((request, response) => {
    answer(request, response)
      .then((answered) => {
        if (answered) response.writeHead(answered.status, answered.headers).end(answered.body);
      })
      .catch((error: unknown) => {
        if (response.headersSent) {
          response.destroy();
          return;
        }
        const message = error instanceof Error ? error.message : String(error);
        const { status, headers, body } = jsonAnswer(500, { __type: 'InternalFailure', message });
        response.writeHead(status, headers).end(body);
      });
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    serve(given, find) {
      services = given;
      findCaller = find;
    },
    close: () => stopListening(server),
  };
}

/** Each service says in its own words that it does not know the key. */
function unknownCaller(service: string | undefined): EngineAnswer {
  const message = 'The security token included in the request is invalid.';
  if (service === 's3') return xmlAnswer(403, errorXml('InvalidAccessKeyId', message));
  if (service === 'ses') {
    return xmlAnswer(403, `<ErrorResponse>${errorXml('InvalidClientTokenId', message)}</ErrorResponse>`);
  }
  return jsonAnswer(403, { __type: 'com.amazon.coral.service#UnrecognizedClientException', message });
}

function errorXml(code: string, message: string): string {
  return `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
}
