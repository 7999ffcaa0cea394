import { buildApp } from 'fauxqs';
import { region } from '../stack/places.ts';
import type { EngineAnswer } from './engine-answer.ts';

type Headers = Record<string, string>;

/** Queues and buckets in the memory of this process, asked without a port of their own. */
export interface FauxqsEngine {
  ask(
    method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'HEAD',
    url: string,
    headers?: Headers,
    body?: Buffer | string,
  ): Promise<EngineAnswer>;
  close(): Promise<void>;
}

export async function startFauxqs(): Promise<FauxqsEngine> {
  const app = buildApp({ logger: false, defaultRegion: region });
  await app.ready();
  return {
    async ask(method, url, headers = {}, body) {
      const answer = await app.inject({ method, url, headers, ...(body !== undefined && { payload: body }) });
      const answered = Object.entries(answer.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(answered) as Headers,
        body: answer.rawPayload,
      };
    },
    close: async () => {
      await app.close();
    },
  };
}
