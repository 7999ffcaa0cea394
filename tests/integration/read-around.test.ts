import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadAround } from '../../functions/send-mail/read-around.ts';
import { findContact } from '../../shared/domain/rounds/state.ts';
import { correctAddress } from '../../shared/store/addresses.ts';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import type { Table } from '../../shared/store/table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { startMailing, type Mailing } from '../mailing.ts';

const opening = '2020-01-15T08:00:00Z';
const reminderTo = (contact: string, plan = 'north'): Mail => ({
  kind: 'reminder',
  number: 1,
  round: '2020-01',
  plan,
  contact,
});

let mailing: Mailing;
let reads: string[];
let table: Table;
beforeEach(async () => {
  mailing = await startMailing(smallProject);
  await mailing.tick(opening);
  reads = [];
  table = {
    ...mailing.table,
    query(pk, ...rest) {
      reads.push(pk);
      return mailing.table.query(pk, ...rest);
    },
  };
});
afterEach(async () => {
  vi.restoreAllMocks();
  await mailing.close();
});

const ofProject = () => reads.filter((pk) => pk.startsWith('PROJECT')).length;
const rename = (name: string) => mailing.importProject({ ...smallProject, name });

it('reads what is the same for all plans once for the mails of a batch, and each plan for itself', async () => {
  const readAround = createReadAround(table);
  const [anna, , celina] = await Promise.all([
    readAround(reminderTo('anna'), opening),
    readAround(reminderTo('bernd'), opening),
    readAround(reminderTo('celina', 'south'), opening),
  ]);

  expect(ofProject()).toBe(2);
  expect([anna, celina].map((known) => known?.project.plans.map(({ id }) => id))).toEqual([['north'], ['south']]);
  expect(anna?.state.rounds[0]?.mails.map(({ mail }) => mail.kind)).toEqual(['invitation', 'invitation']);
});

it('reads it anew for a mail that has its turn a second later', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(5_000);
  const readAround = createReadAround(table);
  await readAround(reminderTo('anna'), opening);
  await correctAddress(mailing.table, {
    plan: 'north',
    contact: 'bernd',
    email: 'bernd.new@example.org',
    insteadOf: 'bernd@example.org',
    correctedAt: opening,
  });
  const addressAt = async (milliseconds: number) => {
    clock.mockReturnValue(milliseconds);
    const known = await readAround(reminderTo('bernd'), opening);
    return known && findContact(known.project, 'bernd')?.contact.email;
  };

  expect(await addressAt(5_999)).toBe('bernd@example.org');
  expect(await addressAt(6_000)).toBe('bernd.new@example.org');
});

it('reads it anew where an import has moved the plan meanwhile, and in the next batch', async () => {
  const readAround = createReadAround(table);
  await readAround(reminderTo('anna'), opening);
  await rename('Later');
  expect((await readAround(reminderTo('bernd'), opening))?.project).toMatchObject({ name: 'Later', plans: [{}] });

  await rename('Much later');
  expect((await createReadAround(table)(reminderTo('anna'), opening))?.project.name).toBe('Much later');
});

it('does not keep a reading that failed', async () => {
  let fails = true;
  const readAround = createReadAround({
    ...table,
    query: (...given) => (fails ? Promise.reject(new Error('Throttled.')) : table.query(...given)),
  });
  await expect(readAround(reminderTo('anna'), opening)).rejects.toThrow('Throttled.');

  fails = false;
  expect((await readAround(reminderTo('anna'), opening))?.project.name).toBe('Small');
});
