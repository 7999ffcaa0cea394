import { readFacts } from '../../functions/compile-report/facts.ts';
import type { ReportFacts } from '../../shared/domain/report/compile.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { reportedAt } from './project.ts';

/** Everything that compiling needs, read as the function that is deployed reads it. */
export async function readAll(table: Table): Promise<ReportFacts> {
  const known = await readProjectAndState(table);
  const meeting = known?.project.meetings[0];
  if (!known || !meeting) throw new Error('no meeting to report for');
  // No report was made before, so that no file is asked for.
  const noFiles = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };
  const facts = await readFacts({ table, reportFiles: noFiles }, known, meeting, reportedAt);
  return { ...facts, revision: 1 };
}

/** The requests that {@link readAll} makes, to be made again, with nothing done to the items: the floor. */
export async function floorOf(table: Table): Promise<() => Promise<number>> {
  const requests: (() => Promise<unknown>)[] = [];
  const noted = new Proxy(table, {
    get(target, name: keyof Table): unknown {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]): unknown => {
        const make = () => Reflect.apply(member, target, parameters) as Promise<unknown>;
        requests.push(make);
        return make();
      };
    },
  });
  await readAll(noted);
  return async () => {
    const answers = await Promise.all(requests.map((make) => make()));
    return answers.flat().filter((item) => item !== undefined).length;
  };
}
