import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dueWork } from '../../shared/domain/rounds/work.ts';
import { fileName, filesIn, settledFile, type ReportFile } from '../../shared/domain/report/editions.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import { addReport } from '../../shared/store/reports.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { startCompiling, type Compiling } from '../compiling.ts';
import { crashingAt } from '../failing-table.ts';
import { keys } from '../../shared/store/keys.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { firstRound, secondRound } from '../fixtures/report-facts.ts';
import { makeTypesetter } from '../typesetter.ts';
import { openRoundWith } from '../opened-round.ts';

const at = '2020-02-07T08:00:00Z';
const scheduled = { meeting: 'iwg-13', request: 'schedule' };
const requested = { meeting: 'iwg-13', request: 'request-1' };
/** The draft is in the coordinator's language. */
const fileNames: ReportFile[] = ['report.json', ...filesIn('en').map(fileName)];
/** What is written before the commit: how far the reading of each round has come, that the first is kept, and each file. */
const theCommit = 2 + 1 + filesIn('en').length + 1;
const typesetter = makeTypesetter();

const isOfReport = (path: string) => !path.startsWith('rounds/');

let compiling: Compiling;
beforeEach(async () => {
  compiling = await startCompiling(typesetter);
});
afterEach(() => compiling.close());

describe('a job', () => {
  it('makes one report in all forms, and asks for the mail that says so', async () => {
    expect(await compiling.compile(scheduled, at)).toEqual({ batchItemFailures: [] });

    const [report, ...others] = await compiling.reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({ ...scheduled, revision: 1, round: '2020-01', compiledAt: at });
    expect([...compiling.files.kept.keys()].filter(isOfReport).sort()).toEqual(
      fileNames.map((file) => `${report?.folder ?? ''}/${file}`).sort(),
    );
    expect(compiling.asked).toEqual(['report-ready.iwg-13.1']);
    expect(compiling.snapshotOf(report)).toMatchObject({
      revision: 1,
      compiledAt: at,
      meeting: { id: 'iwg-13' },
      response: { answered: ['north', 'south'] },
      baseline: { kind: 'round', round: '2019-10' },
    });
  });

  it('tells how many regions it has read, then how many files it has written', async () => {
    const told: Item[] = [];
    const put: Table['put'] = (key, item) => {
      if (key.sk.startsWith('COMPILING#')) told.push(item);
      return compiling.table.put(key, item);
    };

    // One answer at a time, as 250 are where there are more.
    const pages: Table['pages'] = (pk, range, _, from) => compiling.table.pages(pk, range, 1, from);

    await compiling.compile(scheduled, at, { table: { ...compiling.table, put, pages } });

    const ofFiles = filesIn('en').length;
    const progress = (read: number) => ({ request: 'schedule', regions: { read, of: 2 }, ofFiles });
    expect(told).toHaveLength(2 + ofFiles);
    expect(told[0]).toEqual({ ...progress(1), files: [] });
    expect(told[1]).toEqual({ ...progress(2), files: [] });
    expect(told.at(-1)).toMatchObject({ ...progress(2), files: { length: ofFiles } });
  });

  it('that was done before does nothing', async () => {
    await compiling.compile(scheduled, at);
    const files = new Map(compiling.files.kept);

    expect(await compiling.compile(scheduled, '2020-02-07T08:15:00Z')).toEqual({ batchItemFailures: [] });

    expect(await compiling.reports()).toHaveLength(1);
    expect(compiling.files.kept).toEqual(files);
    expect(compiling.asked).toHaveLength(1);
  });

  it('on the coordinator’s word makes the next revision, and leaves the files of the last alone', async () => {
    await compiling.compile(scheduled, at);
    const before = new Map(compiling.files.kept);

    await compiling.compile(requested, '2020-02-10T08:00:00Z');

    const reports = await compiling.reports();
    expect(reports.map(({ revision, request }) => [revision, request])).toEqual([
      [1, 'schedule'],
      [2, 'request-1'],
    ]);
    expect(compiling.snapshotOf(reports[1]).revision).toBe(2);
    for (const [path, content] of before) expect(compiling.files.kept.get(path)).toBe(content);
  });

  it('for a meeting that is not there any more is left out', async () => {
    expect(await compiling.compile({ meeting: 'gone', request: 'schedule' }, at)).toEqual({ batchItemFailures: [] });

    expect(await compiling.reports()).toEqual([]);
    expect(compiling.files.kept.size).toBe(0);
  });

  it('knows nothing of what was submitted after it was sent', async () => {
    await compiling.compile(scheduled, '2020-02-01T08:00:00Z');

    const [report] = await compiling.reports();
    expect(compiling.snapshotOf(report).response).toMatchObject({
      answered: [],
      older: [{ plan: 'north' }, { plan: 'south' }],
    });
  });

  it('that cannot be read goes back to the queue', async () => {
    const { batchItemFailures } = await compiling.compile({ meeting: 'iwg-13' } as typeof scheduled, at);

    expect(batchItemFailures).toHaveLength(1);
  });
});

describe('change', () => {
  const later = '2020-10-19T08:00:00Z';
  const closing = { meeting: 'closing', request: 'schedule' };

  beforeEach(async () => {
    await compiling.compile(scheduled, at);
    const opensAt = '2020-07-15T07:00:00Z';
    await openRoundWith(
      compiling.table,
      { ...secondRound, id: '2020-07', opensAt, openedAt: opensAt, deadline: '2020-08-05' },
      [],
    );
  });

  it('is measured against the report of the meeting before', async () => {
    await compiling.compile(closing, later);

    const report = (await compiling.reports()).find(({ meeting }) => meeting === 'closing');
    expect(compiling.snapshotOf(report).baseline).toMatchObject({
      kind: 'report',
      meeting: { id: 'iwg-13' },
      revision: 1,
    });
  });

  it('is measured against the round before when the file of that report is lost', async () => {
    compiling.files.kept.clear();

    await compiling.compile(closing, later);

    const report = (await compiling.reports()).find(({ meeting }) => meeting === 'closing');
    expect(compiling.snapshotOf(report).baseline).toMatchObject({ kind: 'round', round: '2020-01' });
  });
});

describe('a round in which no answer can come any more', () => {
  const readOf = (table: Table): { table: Table; partitions: string[] } => {
    const partitions: string[] = [];
    const query: Table['query'] = (pk, range, attributes) => {
      partitions.push(pk);
      return table.query(pk, range, attributes);
    };
    return { table: { ...table, query }, partitions };
  };
  const ofFirst = ({ partitions }: { partitions: string[] }) =>
    partitions.filter((pk) => pk === keys.roundPartition(compiling.table.project, firstRound.id)).length;

  it('is read for the first report, and for no other', async () => {
    const [first, second] = [readOf(compiling.table), readOf(compiling.table)];
    await compiling.compile(scheduled, at, { table: first.table });
    await compiling.compile(requested, '2020-02-10T08:00:00Z', { table: second.table });

    expect(ofFirst(first)).toBeGreaterThan(0);
    expect(ofFirst(second)).toBe(0);
    const [before, after] = (await compiling.reports()).map((report) => compiling.snapshotOf(report));
    expect(before?.history).toHaveLength(2);
    expect(after?.history[0]).toEqual(before?.history[0]);
    expect(after?.plans.map(({ actions }) => actions)).toEqual(before?.plans.map(({ actions }) => actions));
  });

  it.each<[string, (path: string) => void]>([
    ['lost', (path) => compiling.files.kept.delete(path)],
    ['broken', (path) => compiling.files.kept.set(path, Buffer.from('{'))],
    ['of another version', (path) => compiling.files.kept.set(path, Buffer.from('{"version":2}'))],
  ])('is read again, and kept again, when what was kept of it is %s', async (_, spoil) => {
    await compiling.compile(scheduled, at);
    [...compiling.files.kept.keys()].filter((path) => !isOfReport(path)).forEach(spoil);
    const [second, third] = [readOf(compiling.table), readOf(compiling.table)];

    await compiling.compile(requested, '2020-02-10T08:00:00Z', { table: second.table });
    await compiling.compile({ ...requested, request: 'request-2' }, '2020-02-10T08:00:00Z', { table: third.table });

    expect(ofFirst(second)).toBeGreaterThan(0);
    expect(ofFirst(third)).toBe(0);
  });
});

describe('a process that dies', () => {
  it.each([settledFile, ...fileNames])(
    'while it writes %s has made no report, and the next try makes a whole one',
    async (broken) => {
      const files: ReportFiles = {
        ...compiling.files,
        put: (folder, file, content) =>
          file === broken ? Promise.reject(new Error('gone')) : compiling.files.put(folder, file, content),
      };
      const { batchItemFailures } = await compiling.compile(scheduled, at, { files });
      expect(batchItemFailures).toHaveLength(1);
      expect(await compiling.reports()).toEqual([]);

      await compiling.compile(scheduled, at);

      const [report] = await compiling.reports();
      expect(report?.revision).toBe(1);
      for (const file of fileNames) expect(await compiling.files.get(report?.folder ?? '', file)).toBeDefined();
    },
  );

  it('before it commits leaves the revision to the next try', async () => {
    const table = crashingAt(compiling.table, { write: 1, when: 'before' });
    expect((await compiling.compile(scheduled, at, { table })).batchItemFailures).toHaveLength(1);

    await compiling.compile(scheduled, at);

    expect((await compiling.reports()).map(({ revision }) => revision)).toEqual([1]);
    expect(compiling.asked).toEqual(['report-ready.iwg-13.1']);
  });

  it('after it committed has made the report, and a tick asks for the mail', async () => {
    const table = crashingAt(compiling.table, { write: theCommit, when: 'after' });
    await compiling.compile(scheduled, at, { table });

    await compiling.compile(scheduled, at);

    expect((await compiling.reports()).map(({ revision }) => revision)).toEqual([1]);
    expect(compiling.asked).toEqual([]);
    const known = await readProjectAndState(compiling.table);
    const owed = known && dueWork(known.project, known.state, at);
    expect(owed).toContainEqual({
      kind: 'send-mail',
      at,
      mail: { kind: 'report-ready', meeting: 'iwg-13', revision: 1 },
    });
  });
});

describe('two processes at once', () => {
  /** Files that hold every writer of a snapshot until two have come, so that both have read the same state. */
  function meeting(): ReportFiles {
    let meet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => (meet = resolve));
    let waiting = 0;
    return {
      ...compiling.files,
      async put(folder, file, content) {
        if (file === 'report.json' && ++waiting === 2) meet();
        if (file !== settledFile) await met;
        await compiling.files.put(folder, file, content);
      },
    };
  }

  it('with two jobs make two revisions, each with files of its own', async () => {
    const files = meeting();

    await Promise.all([scheduled, requested].map((job) => compiling.compile(job, at, { files })));

    const reports = await compiling.reports();
    expect(reports.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(new Set(reports.map(({ request }) => request))).toEqual(new Set(['schedule', 'request-1']));
    for (const report of reports) expect(compiling.snapshotOf(report).revision).toBe(report.revision);
    expect(compiling.asked.sort()).toEqual(['report-ready.iwg-13.1', 'report-ready.iwg-13.2']);
  });

  it('with the same job make one report and ask for one mail', async () => {
    const files = meeting();

    await Promise.all([1, 2].map(() => compiling.compile(scheduled, at, { files })));

    expect((await compiling.reports()).map(({ revision }) => revision)).toEqual([1]);
    expect(compiling.asked).toEqual(['report-ready.iwg-13.1']);
  });

  it('never take a revision that was committed after they read the state', async () => {
    const other = { meeting: 'iwg-13', revision: 1, folder: 'iwg-13/other', compiledAt: at, request: 'request-2' };
    let isTaken = false;
    const files: ReportFiles = {
      ...compiling.files,
      async put(folder, file, content) {
        if (!isTaken) {
          isTaken = true;
          await addReport(compiling.table, other);
        }
        await compiling.files.put(folder, file, content);
      },
    };

    await compiling.compile(scheduled, at, { files });

    const reports = await compiling.reports();
    expect(reports[0]).toEqual(other);
    expect(reports[1]).toMatchObject({ revision: 2, request: 'schedule' });
    expect(compiling.snapshotOf(reports[1]).revision).toBe(2);
  });
});
