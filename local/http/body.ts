import type { IncomingMessage } from 'node:http';

/** The body of a request; undefined if it is longer than `atMost` bytes. */
export async function readBody(request: IncomingMessage, atMost: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    // What is too long is read to its end all the same, so that the client hears the answer.
    if (length <= atMost) chunks.push(chunk);
  }
  return length > atMost ? undefined : Buffer.concat(chunks);
}
