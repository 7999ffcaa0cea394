import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportedMeanwhileError } from '../../local/import/errors.ts';
import { importProject, prepareImport } from '../../local/import/import-project.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { correctAddress } from '../../shared/store/addresses.ts';
import { addAuditEntry, readAudit } from '../../shared/store/audit.ts';
import { keys } from '../../shared/store/keys.ts';
import { readStoredProject } from '../../shared/store/project.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import type { Table } from '../../shared/store/table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { Crashed, crashingAt } from '../failing-table.ts';
import { makeTable, type TestTable } from '../table.ts';

const at = '2019-04-01T08:00:00Z';
const later = '2019-05-01T08:00:00Z';

/** Something of everything: a plan added, one changed, one removed, a partner moved, a setting changed. */
const changedProject: Project = {
  ...smallProject,
  title: 'A small project, changed',
  plans: [
    { ...plan('north'), title: 'Action plan for North, revised' },
    { ...plan('south'), id: 'west', region: 'West' },
  ],
  partners: smallProject.partners.map((partner) => (partner.plan === 'south' ? { ...partner, plan: 'west' } : partner)),
};

let engine: TestTable;
let table: Table;

beforeEach(async () => {
  engine = await makeTable('small');
  ({ table } = engine);
});
afterEach(() => engine.close());

describe('an import', () => {
  it('stores the project as the file has it, down to the order of the partners', async () => {
    const mixed = { ...smallProject, partners: smallProject.partners.toReversed() };

    await importProject(table, mixed, { at });

    expect((await readProjectAndState(table))?.project).toEqual(mixed);
  });

  it('answers what it has changed, and notes it without addresses', async () => {
    await importProject(table, smallProject, { at });

    const { changes } = await importProject(table, withAddress('new@example.org'), { at: later });

    expect(changes).toEqual([
      {
        kind: 'changed',
        path: 'partners/agency/contacts/celina',
        subject: 'contact celina of partner agency (Agency of South)',
        details: ['email: celina@example.org → new@example.org'],
      },
    ]);
    expect(await readAudit(table)).toMatchObject([
      { at, what: 'imported', details: { added: 'project' } },
      { at: later, what: 'imported', details: { changed: 'partners/agency/contacts/celina' } },
    ]);
  });

  it('of the same again changes nothing', async () => {
    await importProject(table, smallProject, { at });
    const before = await allItems();

    const { changes } = await importProject(table, smallProject, { at: later });

    expect(changes).toEqual([]);
    expect(await allItems()).toEqual(before);
  });

  it('leaves nothing of the one before behind', async () => {
    await importProject(table, smallProject, { at });

    await importProject(table, withAddress('new@example.org'), { at: later });

    const { plans, strays } = await readStoredProject(table);
    expect(plans).toHaveLength(smallProject.plans.length);
    expect(strays).toEqual([]);
  });

  it('has the last word on an address that was corrected in the console, and keeps nothing of it', async () => {
    await importProject(table, smallProject, { at });
    const correction = { plan: 'south', contact: 'celina', insteadOf: 'celina@example.org', correctedAt: at };
    await correctAddress(table, { ...correction, email: 'console@example.org' });
    await importProject(table, { ...smallProject, title: 'Another title' }, { at: later });
    expect(JSON.stringify((await readProjectAndState(table))?.project)).toContain('console@example.org');

    await importProject(table, withAddress('file@example.org'), { at: later });

    expect(JSON.stringify(await allItems())).not.toContain('console@example.org');
    expect(JSON.stringify((await readProjectAndState(table))?.project)).toContain('file@example.org');
  });

  it('never touches rounds, answers, mails and reports', async () => {
    await importProject(table, smallProject, { at });
    await table.put(keys.round('small', '2019-04'), { id: '2019-04' });
    await table.put(keys.report('small', 'iwg-13', 1), { meeting: 'iwg-13' });
    await table.put(keys.answer('small', '2019-04', 'south', 1), { plan: 'south' });
    await table.put(keys.mail('small', { kind: 'invitation', round: '2019-04', plan: 'south', contact: 'celina' }), {});
    await addAuditEntry(table, { id: 'x', at, what: 'extended', details: {} });
    const before = await itemsBesidesProject();

    await importProject(table, changedProject, { at: later });

    const after = await itemsBesidesProject();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe.each([
  { name: 'a first import', before: undefined },
  { name: 'a later import', before: smallProject },
])('$name that is cut off', ({ before }) => {
  it.each(['before', 'after'] as const)('%s any of its writes leaves a whole project', async (when) => {
    for (let write = 1; ; write++) {
      await engine.close();
      engine = await makeTable('small');
      ({ table } = engine);
      if (before) await importProject(table, before, { at });
      const crashing = crashingAt(table, { write, when });

      await importProject(crashing, changedProject, { at: later }).catch(isCrash);

      const left = (await readProjectAndState(table))?.project;
      expect([before, changedProject]).toContainEqual(left);
      await importProject(table, changedProject, { at: later });
      expect((await readProjectAndState(table))?.project).toEqual(changedProject);
      expect(await readAudit(table)).toHaveLength(before ? 2 : 1);
      if (!crashing.hasCrashed()) {
        expect(write).toBeGreaterThan(4);
        return;
      }
    }
  });

  it('has its remains removed by the next one that changes something', async () => {
    if (before) await importProject(table, before, { at });
    await importProject(crashingAt(table, { write: 3, when: 'before' }), changedProject, { at: later }).catch(isCrash);
    expect((await readStoredProject(table)).strays).not.toEqual([]);

    await importProject(table, withAddress('new@example.org'), { at: later });

    expect((await readStoredProject(table)).strays).toEqual([]);
  });
});

describe('of two imports at once', () => {
  it('the second finds that the project has changed, and leaves nothing behind', async () => {
    await importProject(table, smallProject, { at });
    const first = await prepareImport(table, withAddress('first@example.org'));
    const second = await prepareImport(table, changedProject);

    await first.write(later);

    await expect(second.write(later)).rejects.toThrow(ImportedMeanwhileError);
    expect((await readProjectAndState(table))?.project).toEqual(withAddress('first@example.org'));
    expect((await readStoredProject(table)).strays).toEqual([]);
  });

  it('the same holds for a first import', async () => {
    const first = await prepareImport(table, smallProject);
    const second = await prepareImport(table, changedProject);

    await first.write(at);

    await expect(second.write(at)).rejects.toThrow(ImportedMeanwhileError);
    expect((await readProjectAndState(table))?.project).toEqual(smallProject);
  });

  it('one wins, however they interleave, and whoever reads sees a whole project', async () => {
    await importProject(table, smallProject, { at });
    const projects = [smallProject, changedProject, withAddress('third@example.org')];
    for (let turn = 0; turn < 20; turn++) {
      const outcomes = Promise.allSettled(projects.map((project) => importProject(table, project, { at: later })));
      const seen = await Promise.all([1, 2, 3].map(() => readProjectAndState(table)));
      for (const known of seen) expect(projects).toContainEqual(known?.project);
      expect((await outcomes).some(({ status }) => status === 'fulfilled')).toBe(true);
      expect(projects).toContainEqual((await readProjectAndState(table))?.project);
    }
  });

  it('a reader that fell between the two reads again', async () => {
    await importProject(table, smallProject, { at });
    let reads = 0;
    const reader: Table = {
      ...table,
      async query(pk, range) {
        const items = await table.query(pk, range);
        if (!items.some(({ sk }) => sk === 'PROJECT') || ++reads > 1) return items;
        await importProject(table, changedProject, { at: later });
        const root = await table.get(keys.project('small'));
        return [...items.filter(({ sk }) => sk !== 'PROJECT'), root ?? {}];
      },
    };

    expect((await readProjectAndState(reader))?.project).toEqual(changedProject);
    expect(reads).toBe(2);
  });

  it('one is not beaten by itself when the answer to its write gets lost and the write is repeated', async () => {
    await importProject(table, smallProject, { at });
    const repeating: Table = {
      ...table,
      async update(key, change) {
        await table.update(key, change);
        return table.update(key, change);
      },
    };

    await importProject(repeating, changedProject, { at: later });

    expect((await readProjectAndState(table))?.project).toEqual(changedProject);
  });
});

function plan(id: string) {
  const found = smallProject.plans.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no plan ${id}`);
  return found;
}

function withAddress(email: string): Project {
  return {
    ...smallProject,
    partners: smallProject.partners.map((partner) =>
      partner.id === 'agency'
        ? { ...partner, contacts: partner.contacts.map((contact) => ({ ...contact, email })) }
        : partner,
    ),
  };
}

function isCrash(error: unknown): void {
  if (!(error instanceof Crashed)) throw error;
}

async function allItems() {
  const partitions = await Promise.all(
    [keys.projectPartition('small'), keys.roundPartition('small', '2019-04')].map((pk) => table.query(pk)),
  );
  return partitions.flat();
}

async function itemsBesidesProject() {
  return (await allItems()).filter(({ sk }) => sk !== 'PROJECT' && !String(sk).startsWith('PLAN#'));
}
