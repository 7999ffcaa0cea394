import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { addCompileRequest, addReport } from '../../shared/store/reports.ts';
import { addExtension, lastAnswers } from '../../shared/store/rounds.ts';
import { readOutline, readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { crashingAt } from '../failing-table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { startMailing, type Mailing } from '../mailing.ts';

const project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 3, firstOpens: '2019-10-15', openForDays: 21 } as const,
};
const opening = '2020-01-15T08:00:00Z';
const quarterLater = '2020-01-15T08:15:00Z';
const everybody = ['invitation.anna', 'invitation.bernd', 'invitation.celina'];
const south = answerSchema.parse({
  round: '2019-10',
  plan: 'south',
  revision: 1,
  submittedAt: '2019-10-20T08:00:00Z',
  submittedBy: 'celina',
  actions: { vouchers: { stage: 'in-preparation', progress: 10 } },
  planAnswer: {},
});

let mailing: Mailing;
beforeEach(async () => {
  mailing = await startMailing(project);
});
afterEach(() => mailing.close());

const askedFor = async (now: string) =>
  (await mailing.mails.take(now)).map(({ body }) => {
    const { kind, contact } = JSON.parse(body) as { kind: string; contact: string };
    return `${kind}.${contact}`;
  });

describe('a tick', () => {
  it('opens the round and asks for the invitations, by its own time', async () => {
    await mailing.dueWork(opening);

    const known = await readProjectAndState(mailing.table);
    expect(known?.state.rounds.map(({ round }) => round)).toEqual([
      {
        id: '2020-01',
        opensAt: opening,
        openedAt: opening,
        deadline: '2020-02-05',
        plans: ['north', 'south'],
      },
    ]);
    expect((await askedFor(opening)).sort()).toEqual(everybody);
  });

  it('does nothing before a project is imported', async () => {
    const other = { ...mailing.table, project: 'other' };

    await mailing.dueWork(opening, other);

    expect(await askedFor(opening)).toEqual([]);
  });

  it('that comes late, opens the round late and asks for the invitations all the same', async () => {
    await mailing.dueWork('2020-01-28T10:00:00Z');

    const opened = (await readOutline(mailing.table))?.rounds.find(({ id }) => id === '2020-01');
    expect(opened?.openedAt).toBe('2020-01-28T10:00:00Z');
    expect((await askedFor('2020-01-28T10:00:00Z')).sort()).toEqual(everybody);
  });

  it('run twice at the same moment, asks once', async () => {
    await mailing.dueWork(opening);
    await mailing.dueWork(opening);

    expect((await askedFor(opening)).sort()).toEqual(everybody);
  });

  it('into which an import falls, fails, and the next one opens the round with all plans', async () => {
    const { table } = mailing;
    let isImported = false;
    const whileImporting: Table = {
      ...table,
      async *pages(...range) {
        if (!isImported) {
          isImported = true;
          await mailing.importProject({ ...project, title: 'A corrected title' });
        }
        yield* table.pages(...range);
      },
    };

    await expect(mailing.dueWork(opening, whileImporting)).rejects.toThrow('was replaced while it was read');
    await mailing.dueWork(quarterLater);

    const known = await readProjectAndState(table);
    expect(known?.state.rounds.map(({ round }) => round.plans)).toEqual([['north', 'south']]);
    expect((await askedFor(quarterLater)).sort()).toEqual(everybody);
  });

  it('between whose parts an import falls, takes no part for the whole', async () => {
    await mailing.tick(opening);
    const { table } = mailing;
    await submitAnswer(table, answerSchema.parse({ ...south, plan: 'north', round: '2020-01', actions: {} }));
    let pages = 0;
    const whileImporting: Table = {
      ...table,
      async *pages(pk, range, _size, ...more) {
        for await (const page of table.pages(pk, range, 1, ...more)) {
          yield page;
          if (++pages === 1) await mailing.importProject({ ...project, title: 'A corrected title' });
        }
      },
    };

    await expect(mailing.dueWork('2020-01-16T08:15:00Z', whileImporting)).rejects.toThrow('was replaced');

    expect(await mailing.reports.take('2020-01-16T08:15:00Z')).toEqual([]);
  });

  it('and another at once may ask twice, but nobody is mailed twice', async () => {
    await Promise.all([mailing.dueWork(opening), mailing.dueWork(opening)]);
    await mailing.sendMail(await mailing.mails.take(opening));

    expect(mailing.sent().sort()).toEqual(everybody);
  });

  it('asks again an hour after what was asked for has got lost', async () => {
    await mailing.dueWork(opening);
    await mailing.mails.take(opening);
    await mailing.dueWork('2020-01-15T08:45:00Z');
    expect(await askedFor('2020-01-15T08:45:00Z')).toEqual([]);

    await mailing.dueWork('2020-01-15T09:00:00Z');

    expect((await askedFor('2020-01-15T09:00:00Z')).sort()).toEqual(everybody);
  });

  it('tells each partner of an extension once, although it was given for one and for all', async () => {
    await mailing.tick(opening);
    const extension = { deadline: '2020-02-19', extendedAt: '2020-01-15T09:00:00Z' };
    await addExtension(mailing.table, '2020-01', extension);
    await addExtension(mailing.table, '2020-01', { ...extension, plan: 'south' });

    await mailing.dueWork('2020-01-15T09:15:00Z');

    expect((await askedFor('2020-01-15T09:15:00Z')).sort()).toEqual([
      'extension.anna',
      'extension.bernd',
      'extension.celina',
    ]);
  });
});

describe('a round', () => {
  it('begins with the last answer of each plan, from however many rounds before', async () => {
    await mailing.dueWork('2019-10-15T07:00:00Z');
    await submitAnswer(mailing.table, south);
    await submitAnswer(mailing.table, { ...south, revision: 2, submittedAt: '2019-10-21T08:00:00Z' });
    await mailing.dueWork(opening);
    await mailing.dueWork('2020-04-15T07:00:00Z');

    expect(await lastAnswers(mailing.table, '2020-04')).toEqual([
      { ...south, revision: 2, submittedAt: '2019-10-21T08:00:00Z' },
    ]);
  });
});

describe('reports', () => {
  const compiling = '2020-02-07T08:00:00Z';
  const jobs = async () => (await mailing.reports.take(compiling)).map(({ body }) => JSON.parse(body) as unknown);

  it('are asked for ahead of the meeting, also when the coordinator had one compiled before', async () => {
    await addCompileRequest(mailing.table, { id: 'r1', meeting: 'iwg-13', requestedAt: '2020-01-20T08:00:00Z' });
    await addReport(mailing.table, {
      meeting: 'iwg-13',
      revision: 1,
      compiledAt: '2020-01-20T08:01:00Z',
      request: 'r1',
      folder: 'r1',
    });

    await mailing.dueWork(compiling);

    expect(await jobs()).toEqual([{ meeting: 'iwg-13', request: 'schedule' }]);
  });

  it('are asked for again, an hour later, as long as they are not there', async () => {
    await mailing.dueWork(compiling);
    await mailing.dueWork('2020-02-07T08:45:00Z');
    await mailing.dueWork('2020-02-07T09:00:00Z');

    expect(await jobs()).toHaveLength(2);
  });
});

describe('the quota of the day', () => {
  const sending = async () => (await readProjectAndState(mailing.table))?.state.sending;

  it('lets so many mails be asked for, the oldest first, and the others when it allows', async () => {
    mailing.ses.quota = { perDay: 10, perSecond: 14, sentInLastDay: 7 };
    await mailing.dueWork(opening);
    const first = await askedFor(opening);
    expect(first).toHaveLength(2);
    expect(await sending()).toEqual({ perDay: 10, isSandbox: false, waiting: 1 });

    // What is in the queue counts as sent.
    await mailing.dueWork(quarterLater);
    expect(await askedFor(quarterLater)).toEqual([]);
    mailing.ses.quota = { perDay: 10, perSecond: 14, sentInLastDay: 0 };
    await mailing.dueWork('2020-01-15T08:30:00Z');
    expect([...first, ...(await askedFor('2020-01-15T08:30:00Z'))].sort()).toEqual(everybody);
    expect((await sending())?.waiting).toBe(0);
  });

  it('keeps a tenth for receipts and sign-ins', async () => {
    mailing.ses.quota = { perDay: 10, perSecond: 14, sentInLastDay: 9 };
    await mailing.dueWork(opening);

    expect(await askedFor(opening)).toEqual([]);
  });

  it('shows whether SES is in its sandbox, and where it sets no limit', async () => {
    mailing.ses.quota = { perDay: 200, perSecond: 1, sentInLastDay: 0 };
    await mailing.dueWork(opening);
    expect(await sending()).toEqual({ perDay: 200, isSandbox: true, waiting: 0 });

    mailing.ses.quota = { perDay: -1, perSecond: 500, sentInLastDay: 100_000 };
    await mailing.dueWork(quarterLater);
    expect(await sending()).toEqual({ perDay: 0, isSandbox: false, waiting: 0 });
  });
});

describe('a crash', () => {
  // The last answer from before, the two plans, the round, then word of three invitations and of a receipt that is still owed.
  const writesOfATick = 8;

  it.each(
    Array.from({ length: writesOfATick }, (_, index) => index + 1).flatMap((write) => [
      { write, when: 'before' as const },
      { write, when: 'after' as const },
    ]),
  )('$when write $write is healed by the next ticks, and nobody is mailed twice', async (crash) => {
    await mailing.dueWork('2019-10-15T07:00:00Z');
    await mailing.mails.take('2019-10-15T07:00:00Z');
    await submitAnswer(mailing.table, south);
    const table = crashingAt(mailing.table, crash);

    await expect(mailing.dueWork(opening, table)).rejects.toThrow();
    await mailing.sendMail(await mailing.mails.take(opening));
    await mailing.tick(quarterLater);
    await mailing.tick('2020-01-15T09:15:00Z');

    expect(table.hasCrashed()).toBe(true);
    expect(
      mailing
        .sent()
        .filter((id) => id.startsWith('invitation'))
        .sort(),
    ).toEqual(everybody);
    expect(await lastAnswers(mailing.table, '2020-01')).toEqual([south]);
    const known = await readProjectAndState(mailing.table);
    expect(known?.state.rounds.map(({ round }) => round.id)).toEqual(['2019-10', '2020-01']);
  });

  it('does not happen at any later write, of which a tick has none', async () => {
    await mailing.dueWork('2019-10-15T07:00:00Z');
    await submitAnswer(mailing.table, south);
    const table = crashingAt(mailing.table, { write: writesOfATick + 1, when: 'before' });

    await mailing.dueWork(opening, table);

    expect(table.hasCrashed()).toBe(false);
  });
});
