import type { Table } from '../shared/store/table.ts';

/** Where a process dies: just before its n-th write to the table, or when that has been written and not yet answered. */
export interface Crash {
  write: number;
  when: 'before' | 'after';
}

export class Crashed extends Error {}

/** The table as a process sees it that dies at a write: from then on it can neither read nor write. */
export function crashingAt(table: Table, crash: Crash): Table & { hasCrashed(): boolean } {
  let writes = 0;
  let isDead = false;
  const alive = <Result>(act: () => Promise<Result>): Promise<Result> =>
    isDead ? Promise.reject(new Crashed()) : act();
  const write = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    writes++;
    if (isDead || writes !== crash.write) return alive(act);
    isDead = true;
    if (crash.when === 'after') await act();
    throw new Crashed();
  };
  return {
    project: table.project,
    hasCrashed: () => isDead,
    get: (key) => alive(() => table.get(key)),
    query: (pk, range, attributes) => alive(() => table.query(pk, range, attributes)),
    async *pages(pk, range, size, from) {
      if (isDead) throw new Crashed();
      yield* table.pages(pk, range, size, from);
    },
    put: (key, item) => write(() => table.put(key, item)),
    putOnce: (key, item) => write(() => table.putOnce(key, item)),
    update: (key, change) => write(() => table.update(key, change)),
    remove: (key) => write(() => table.remove(key)),
  };
}
