import type { ServerResponse } from 'node:http';
import * as z from 'zod';

const headerValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const answerSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), headerValue).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Writes what a function answered, as API Gateway does. Answers false for what API Gateway would not understand. */
export function writeAnswer(response: ServerResponse, answer: string): boolean {
  const returned: unknown = JSON.parse(answer);
  // What is no response in the long form is taken for the body of one.
  const isLong = typeof returned === 'object' && returned !== null && 'statusCode' in returned;
  const parsed = answerSchema.safeParse(isLong ? returned : inferred(returned));
  if (!parsed.success) return false;
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (!response.hasHeader('content-type')) response.setHeader('content-type', 'text/plain; charset=utf-8');
  if (cookies && cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(statusCode).end(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'));
  return true;
}

/** Writes an answer that API Gateway gives by itself. */
export function writeMessage(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

function inferred(returned: unknown) {
  const body = typeof returned === 'string' ? returned : JSON.stringify(returned);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
}
