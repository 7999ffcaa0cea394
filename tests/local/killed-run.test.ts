import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClockError, DataFolderInUseError, PortTakenError } from '../../local/errors.ts';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const projectFile = 'tests/fixtures/projects/smallest.yaml';
const dataFolder = temporaryFolder();
const enough = 20;

let writing: ChildProcess;
const acknowledged: string[] = [];
let refusal: unknown;
let run: LocalRun;

beforeAll(async () => {
  const script = join(import.meta.dirname, 'writing-run.ts');
  writing = spawn(process.execPath, ['--import', 'tsx', script, projectFile, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // A process that is killed leaves its temporary files behind.
    env: { ...process.env, TMPDIR: temporaryFolder() },
  });
  const exited = once(writing, 'exit');
  if (!writing.stdout) throw new Error('nothing to read from');
  for await (const line of createInterface(writing.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === 1) {
      refusal = await startLocalRun({ projectFile, dataFolder }).catch((error: unknown) => error);
    }
    if (acknowledged.length === enough) writing.kill('SIGKILL');
  }
  await exited;
  run = await startLocalRun({ projectFile, dataFolder, startsAt: '2019-04-01T04:00:00Z' });
}, 120_000);

afterAll(async () => {
  writing.kill('SIGKILL');
  await run.close();
});

describe('While a run lives', () => {
  test('a second one on its folder is refused, by the number of the process', () => {
    expect(refusal).toBeInstanceOf(DataFolderInUseError);
    expect(refusal).toHaveProperty('message', expect.stringContaining(`process ${writing.pid ?? ''}`));
  });

  test('a second one in the same process is refused, too', async () => {
    await expect(startLocalRun({ projectFile, dataFolder })).rejects.toThrow(DataFolderInUseError);
  });

  test('its port is refused by name, and the folder of who asked for it is let go', async () => {
    const other = temporaryFolder();
    const port = Number(new URL(run.url).port);

    const start = startLocalRun({ projectFile, dataFolder: other, port });

    await expect(start).rejects.toThrow(PortTakenError);
    await expect(start).rejects.toThrow(`Port ${port} is in use by another program.`);
    expect(existsSync(join(other, 'lock'))).toBe(false);
  });

  test('a port that there is not is refused in words', async () => {
    const start = startLocalRun({ projectFile, dataFolder: temporaryFolder(), port: 65_536 });

    await expect(start).rejects.toThrow('There is no port 65536: the highest is 65535.');
  });
});

describe('After a run was killed', () => {
  test('it was killed in the middle', () => {
    expect(writing.signalCode).toBe('SIGKILL');
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
  });

  test('every item that was acknowledged is there', async () => {
    for (const name of acknowledged) {
      expect(await run.table.get({ pk: 'PROJECT#example', sk: name })).toMatchObject({ number: Number(name) });
    }
  });

  test('every object that was acknowledged is there, as it was', async () => {
    for (const name of acknowledged) {
      const content = await run.reportFiles.get(name, 'report.json');
      expect(Buffer.from(content ?? []).toString()).toBe(JSON.stringify({ number: Number(name) }));
    }
  });

  test('every mail that was acknowledged is there, in order', () => {
    const subjects = run.mails().map(({ raw }) => /Subject: (\d+)/.exec(raw.toString())?.[1]);

    expect(subjects.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(run.mails()[0]).toMatchObject({ at: '2020-01-01T09:00:00Z', from: 'progress@example.org' });
  });

  test('the clock goes on from where it was, and never back', () => {
    expect(run.clock.now()).toBe('2020-01-01T09:00:00Z');
    expect(() => run.clock.moveTo('2019-12-31T23:59:59Z')).toThrow(ClockError);
    expect(run.clock.now()).toBe('2020-01-01T09:00:00Z');
  });

  test('the new run can write as the old one could', async () => {
    expect(await run.table.putOnce({ pk: 'PROJECT#example', sk: 'new' }, {})).toBe(true);
    expect(await run.table.putOnce({ pk: 'PROJECT#example', sk: '0' }, {})).toBe(false);
  });
});
