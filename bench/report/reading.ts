import { readFacts } from '../../functions/compile-report/facts.ts';
import type { ReportFacts } from '../../shared/domain/report/facts.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { readProjectAndOutline } from '../../shared/store/state.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { reportedAt } from './project.ts';

/** The bucket of a project of which no report was made before. */
const files = new Map<string, Uint8Array>();
const reportFiles: ReportFiles = {
  get: (folder, file) => Promise.resolve(files.get(`${folder}/${file}`)),
  put(folder, file, content) {
    files.set(`${folder}/${file}`, Buffer.from(content));
    return Promise.resolve();
  },
};

/** Everything that compiling needs, read as the function that is deployed reads it. */
export async function readAll(table: Table): Promise<ReportFacts> {
  const known = await readProjectAndOutline(table);
  const meeting = known?.project.meetings[0];
  if (!known || !meeting) throw new Error('no meeting to report for');
  const facts = await readFacts({ table, reportFiles }, known, meeting, reportedAt);
  return { ...facts, revision: 1 };
}

/**
 * The requests that {@link readAll} makes, to be made again, with nothing done to the items: the floor. The first time
 * they are for all rounds, then no more for those that were settled.
 */
export async function floorOf(table: Table): Promise<() => Promise<number>> {
  const requests: (() => Promise<unknown>)[] = [];
  const noted = new Proxy(table, {
    get(target, name: keyof Table): unknown {
      if (name === 'pages') {
        return (...parameters: Parameters<Table['pages']>) => {
          requests.push(() => collect(target.pages(...parameters)));
          return target.pages(...parameters);
        };
      }
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

async function collect(pages: AsyncGenerator<Item[]>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}
