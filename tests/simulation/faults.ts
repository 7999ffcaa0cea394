import { SESServiceException } from '@aws-sdk/client-ses';
import type { Table } from '../../shared/store/table.ts';

/** What can go wrong with a call to the table, to a queue, to the bucket or to SES. */
export const faultKinds = ['crash before', 'crash after', 'throttle', 'timeout after success', 'stale read'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** At the n-th call of an invocation. */
export interface Fault {
  call: number;
  kind: FaultKind;
}

/** The process has died: nothing that it would still do is done. */
export class Crash extends Error {}

/** What a call is made to, and whether it only reads. */
export type CallKind = 'read' | 'write' | 'ses';

/** The calls of one invocation, one of which may go wrong. */
export class Calls {
  readonly made: CallKind[] = [];
  private isDead = false;

  constructor(private readonly fault?: Fault) {}

  get hasHit(): boolean {
    return this.fault !== undefined && this.made.length >= this.fault.call;
  }

  /** `stale` answers what was so before the invocation began. */
  async make<Result>(kind: CallKind, act: () => Promise<Result>, stale: () => Promise<Result> = act): Promise<Result> {
    if (this.isDead) throw new Crash();
    this.made.push(kind);
    if (this.made.length !== this.fault?.call) return act();
    switch (this.fault.kind) {
      case 'stale read':
        return stale();
      case 'throttle':
        throw throttled(kind);
      case 'timeout after success':
        await act();
        throw new Error('socket hang up');
      case 'crash after':
        await act();
        break;
      case 'crash before':
    }
    this.isDead = true;
    throw new Crash();
  }

  /** The table as the invocation sees it. */
  table(table: Table, before: Table): Table {
    const read = <Result>(act: (from: Table) => Promise<Result>) =>
      this.make(
        'read',
        () => act(table),
        () => act(before),
      );
    const write = <Result>(act: () => Promise<Result>) => this.make('write', act);
    const { make } = { make: read };
    return {
      project: table.project,
      get: (key) => read((from) => from.get(key)),
      query: (pk, range, attributes) => read((from) => from.query(pk, range, attributes)),
      async *pages(pk, range, size, end) {
        yield* await make((from) => collect(from.pages(pk, range, size, end)));
      },
      put: (key, item) => write(() => table.put(key, item)),
      putOnce: (key, item) => write(() => table.putOnce(key, item)),
      update: (key, change) => write(() => table.update(key, change)),
      remove: (key) => write(() => table.remove(key)),
    };
  }
}

async function collect<Page>(pages: AsyncIterable<Page>): Promise<Page[]> {
  const all: Page[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

/** What the SDK throws once its own attempts are used up. */
function throttled(kind: CallKind): Error {
  if (kind !== 'ses') return Object.assign(new Error('throttled'), { name: 'ThrottlingException' });
  return new SESServiceException({
    name: 'Throttling',
    message: 'Maximum sending rate exceeded.',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
  });
}
