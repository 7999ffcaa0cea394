import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeAtomically } from '../state/atomic-file.ts';
import type { LocalStack } from '../stack/local-stack.ts';
import type { EngineAnswer } from './engine-answer.ts';
import { startFauxqs, type FauxqsEngine } from './fauxqs.ts';

const descriptionSchema = z.object({ bucket: z.string(), key: z.string(), headers: z.record(z.string(), z.string()) });

/** The bucket of the template. The engine keeps objects in memory, so each is kept in a file as well. */
export interface Buckets {
  /** The bucket's own name and ARN; undefined for any other. */
  arnOf(bucket: string): string | undefined;
  /** Carries out a request as an SDK writes it. An object that was written is on disk when this answers. */
  request(
    method: 'GET' | 'HEAD' | 'PUT' | 'DELETE',
    url: string,
    headers: Record<string, string>,
    body: Buffer,
  ): Promise<EngineAnswer>;
  close(): Promise<void>;
}

/** Makes the buckets, with the objects that are kept in `folder`. */
export async function openBuckets(stack: LocalStack, folder: string): Promise<Buckets> {
  const engine = await startFauxqs();
  const arns = new Map(stack.ofType('AWS::S3::Bucket').map(({ ref, arn }) => [ref, arn]));
  for (const bucket of arns.keys()) await engine.ask('PUT', `/${bucket}`);
  await putBack(engine, folder);

  return {
    arnOf: (bucket) => arns.get(bucket),
    async request(method, url, headers, body) {
      const answer = await engine.ask(method, url, headers, body);
      const path = url.split('?')[0] ?? url;
      if (method === 'PUT' && answer.status === 200) await keep(engine, folder, path);
      if (method === 'DELETE' && answer.status < 300) forget(folder, path);
      return answer;
    },
    close: () => engine.close(),
  };
}

/** Where an object lies: its content, and beside it what it is called. Keys are no file names on every system. */
function filesOf(folder: string, path: string): { content: string; description: string } {
  const name = encodeURIComponent(decodeURIComponent(path.slice(1)));
  return { content: join(folder, `${name}.content`), description: join(folder, `${name}.json`) };
}

/** Reads the object back from the engine, so that what is kept is the object and not the wire form of an upload. */
async function keep(engine: FauxqsEngine, folder: string, path: string): Promise<void> {
  const object = await engine.ask('GET', path);
  const [, bucket = '', ...key] = decodeURIComponent(path).split('/');
  const headers = Object.entries(object.headers).filter(
    ([name]) => name === 'content-type' || name.startsWith('x-amz-meta-'),
  );
  const { content, description } = filesOf(folder, path);
  mkdirSync(folder, { recursive: true });
  writeAtomically(content, object.body);
  // An object counts when it is described.
  writeAtomically(description, JSON.stringify({ bucket, key: key.join('/'), headers: Object.fromEntries(headers) }));
}

function forget(folder: string, path: string): void {
  const { content, description } = filesOf(folder, path);
  rmSync(description, { force: true });
  rmSync(content, { force: true });
}

async function putBack(engine: FauxqsEngine, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { bucket, key, headers } = descriptionSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const path = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`;
    await engine.ask('PUT', path, headers, readFileSync(filesOf(folder, path).content));
  }
}
