import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll } from 'vitest';
import type { FunctionName } from '../../infra/bundle.ts';
import type { SynthesizedStack, Template } from '../../infra/synthesize.ts';
import { openGateway } from '../../local/gateway/gateway.ts';
import { openHttpApi } from '../../local/http/http-api.ts';
import { startServices, type Services } from '../../local/services.ts';
import { resolveStack, type LocalStack } from '../../local/stack/local-stack.ts';
import { region } from '../../local/stack/places.ts';
import { openClock, type Clock } from '../../local/state/clock.ts';
import { takeDataFolder } from '../../local/state/data-folder.ts';
import { synthesizeWith, type Bundles } from './synthesized-stack.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface RunningServices extends Services {
  readonly url: string;
  readonly gatewayUrl: string;
  readonly dataFolder: string;
  readonly stack: LocalStack;
  readonly clock: Clock;
  /** What the function has handed to `record`, in order. */
  recorded(name: FunctionName): unknown[];
  close(): Promise<void>;
}

export const startsAt = '2025-06-02T04:00:00Z';

export interface StartOptions {
  change?: (template: Template) => void;
  bouncing?: string[];
}

/**
 * The engines and services of the local run, around functions that a test has written. In their sources `record(value)`
 * notes a value for the test.
 */
export async function startServicesWith(
  bundles: Bundles,
  { change, bouncing = [] }: StartOptions = {},
): Promise<RunningServices> {
  const folder = temporaryFolder();
  const notes = (name: string) => join(folder, `${name}.notes`);
  const written = Object.entries(bundles).map(([name, source]) => [name, withRecord(source, notes(name))]);
  const synthesized = synthesizeWith(Object.fromEntries(written) as Bundles, folder);
  change?.(synthesized.template);
  const services = await startSynthesized(synthesized, join(folder, 'data'), bouncing);
  return { ...services, recorded: (name) => readNotes(notes(name)) };
}

const running: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(running.map((close) => close())));

/** The same for a stack that is synthesized already. */
export async function startSynthesized(
  synthesized: SynthesizedStack,
  dataFolder: string,
  bouncing: string[] = [],
): Promise<Omit<RunningServices, 'recorded'>> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    while (closers.length > 0) await closers.pop()?.();
  };
  running.push(close);
  const data = takeDataFolder(dataFolder);
  closers.push(() => data.release());
  const [api, gateway] = [await openHttpApi(0), await openGateway()];
  closers.push(
    () => api.close(),
    () => gateway.close(),
  );
  const clock = openClock(data.folder('state'), startsAt);
  const stack = resolveStack(synthesized, { publicUrl: api.url, gatewayUrl: gateway.url });
  const services = await startServices({ stack, data, clock, bouncing, gateway, closers });
  api.serve({ ...services, clock, front: undefined });
  const dynamodb = new DynamoDBClient({ endpoint: gateway.url, region, credentials: services.administrator });
  closers.push(() => dynamodb.destroy());
  await services.createTables(dynamodb);

  return {
    ...services,
    url: api.url,
    gatewayUrl: gateway.url,
    dataFolder: data.path,
    stack,
    clock,
    close,
  };
}

function withRecord(source: string, file: string): string {
  return `import { appendFileSync as append } from 'node:fs';
const record = (value) => append(${JSON.stringify(file)}, JSON.stringify(value) + '\\n');
${source}`;
}

function readNotes(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}
