import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFile } from '../../local/import/import-file.ts';
import { importProject } from '../../local/import/import-project.ts';
import { readAudit } from '../../shared/store/audit.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import { openTable } from '../../shared/store/table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { makeTable, type TestTable } from '../table.ts';

const smallest = 'tests/fixtures/projects/smallest.yaml';
const wrong = 'tests/fixtures/projects/wrong.yaml';

let engine: TestTable;
let environment: NodeJS.ProcessEnv;

beforeEach(async () => {
  engine = await makeTable('example');
  const { port } = (await engine.client.config.endpoint?.()) ?? {};
  environment = {
    PATH: process.env['PATH'],
    // No credentials and settings but these, wherever the test runs.
    HOME: tmpdir(),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    NODE_NO_WARNINGS: '1',
  };
});
afterEach(() => engine.close());

/** Runs the command as npm run import does, with no terminal to ask at. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const command = execFile(
      process.execPath,
      ['--import', 'tsx', 'local/import/import.ts', ...args],
      { env: environment },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    command.stdin?.end();
  });
}

describe('npm run import', () => {
  it('of a wrong file tells all errors at once, without asking AWS', async () => {
    environment['AWS_ENDPOINT_URL_DYNAMODB'] = 'http://127.0.0.1:1';

    const { code, out, err } = await run('--table', engine.name, '--file', wrong, '--yes');

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(readFileSync('tests/fixtures/projects/wrong.txt', 'utf8').replaceAll(/^wrong\.yaml/gm, wrong));
  });

  it('shows what would change, and writes only with --yes where nobody can be asked', async () => {
    const asked = await run('--table', engine.name, '--file', smallest);

    expect(asked.code).toBe(1);
    expect(asked.out).toContain('  + project example\n      1 partner, 1 action plan, 0 actions');
    expect(asked.err).toBe('Nothing was written. Where nobody can be asked, say --yes to write.\n');
    expect((await readProjectAndState(engine.table))?.project).toBeUndefined();

    const written = await run('--table', engine.name, '--file', smallest, '--yes');

    expect(written).toMatchObject({
      code: 0,
      out: expect.stringMatching(/\nExample is imported\.\n$/) as string,
      err: '',
    });
    expect((await readProjectAndState(engine.table))?.project).toMatchObject({ name: 'Example' });
    expect(await readAudit(engine.table)).toMatchObject([{ what: 'imported', details: { added: 'project' } }]);

    const again = await run('--table', engine.name, '--file', smallest);

    expect(again).toEqual({
      code: 0,
      out: `Example is stored as ${smallest} has it. There is nothing to change.\n`,
      err: '',
    });
    expect(await readAudit(engine.table)).toHaveLength(1);
  });

  it.each<[string, () => string[], RegExp]>([
    ['a table that is not there', () => ['--table', 'Other'], /^There is no table Other in this account and region\./],
    ['no table at all', () => [], /^Which table\?.*\n\nUsage: npm run import/],
    ['an option that it does not know', () => ['--tabel', 'Table'], /Unknown option '--tabel'.*\n\nUsage/s],
    [
      'a file that is not there',
      () => ['--table', 'Table', '--file', 'no.yaml'],
      /project file no\.yaml cannot be read/,
    ],
    [
      'no credentials',
      () => {
        delete environment['AWS_ACCESS_KEY_ID'];
        return ['--table', engine.name];
      },
      /^No credentials for AWS were found\. Sign in first/,
    ],
    [
      'no region',
      () => {
        delete environment['AWS_REGION'];
        return ['--table', engine.name];
      },
      /^In which region is the table\? Say --region/,
    ],
    [
      'no way to AWS',
      () => {
        environment['AWS_ENDPOINT_URL_DYNAMODB'] = 'http://127.0.0.1:1';
        return ['--table', engine.name];
      },
      /^AWS cannot be reached/,
    ],
  ])('says in words what to do about %s', async (_, args, message) => {
    const { code, err } = await run('--file', smallest, ...args());

    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

describe('an import at a terminal', () => {
  const said: string[] = [];
  const importWith = (confirm: () => Promise<boolean>) =>
    importFile({
      client: engine.client,
      table: engine.name,
      file: smallest,
      now: () => '2019-04-01T08:00:00Z',
      confirm,
      say: (text) => said.push(text),
    });

  it('that is not confirmed writes nothing', async () => {
    await expect(importWith(() => Promise.resolve(false))).rejects.toThrow('Nothing was written.');

    expect((await readProjectAndState(engine.table))?.project).toBeUndefined();
  });

  it('is not written over another one that came while the question stood', async () => {
    const other = { ...smallProject, id: 'example' };
    const confirm = async () => {
      await importProject(engine.table, other, { at: '2019-04-01T08:00:00Z' });
      return true;
    };

    await expect(importWith(confirm)).rejects.toThrow('Another import has changed Example in the meantime.');

    expect((await readProjectAndState(engine.table))?.project).toEqual(other);
  });

  it('of a project with another id warns that this is another project', async () => {
    await importProject(openTable(engine.name, 'small', engine.client), smallProject, { at: '2019-04-01T08:00:00Z' });

    await importWith(() => Promise.resolve(true));

    expect(said.join('\n')).toContain('! The table holds another project already: small.');
  });
});
