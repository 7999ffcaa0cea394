import { afterEach, beforeEach, expect, it } from 'vitest';
import { plannedWork, workName } from '../../shared/domain/rounds/work.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { readProjectAndPresent, readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { startMailing, type Mailing } from '../mailing.ts';

const opens = ['2020-01-15T08:00:00Z', '2020-04-15T07:00:00Z', '2020-07-15T07:00:00Z', '2020-10-15T07:00:00Z'];
const end = '2021-02-01T08:00:00Z';

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing({ ...smallProject, reminders: { ...smallProject.reminders, announceDaysBefore: 7 } });
});
afterEach(() => mailing.close());

it('says the same of what comes next as all that has ever happened', async () => {
  for (let now = opens[0] ?? ''; now < end; now = addMinutes(now, 11 * 24 * 60)) {
    await mailing.tick(now);
    const [present, all] = [
      await readProjectAndPresent(mailing.table, now, 1),
      await readProjectAndState(mailing.table, now),
    ];
    if (!present || !all) throw new Error('There is no project.');

    const planned = ({ project, state }: typeof all) =>
      plannedWork(project, state, now).map((work) => [work.at, workName(work)]);
    expect(planned(present), now).toEqual(planned(all));
  }
});

it('reads the last rounds and those in which something can be owed, and tells of the others that they were', async () => {
  for (const now of opens) await mailing.tick(now);
  const queried: string[] = [];
  const reader: Table = {
    ...mailing.table,
    query(pk, ...rest) {
      queried.push(pk);
      return mailing.table.query(pk, ...rest);
    },
  };
  const readAt = async (now: string, atLeast: number) => {
    queried.length = 0;
    const known = await readProjectAndPresent(reader, now, atLeast);
    expect(known?.state.rounds.map(({ round }) => round.id)).toEqual(['2020-01', '2020-04', '2020-07', '2020-10']);
    return new Set(queried.filter((pk) => pk.startsWith('ROUND')).map((pk) => pk.split('#')[2]));
  };

  expect(await readAt('2020-10-15T08:00:00Z', 1)).toEqual(new Set(['2020-07', '2020-10']));
  expect(await readAt('2022-01-01T08:00:00Z', 1)).toEqual(new Set(['2020-10']));
  expect(await readAt('2022-01-01T08:00:00Z', 3)).toEqual(new Set(['2020-04', '2020-07', '2020-10']));
});
