import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ClockError, DataFolderFormatError, DataFolderInUseError } from '../../local/errors.ts';
import { openMailbox } from '../../local/mail/mailbox.ts';
import { openClock } from '../../local/state/clock.ts';
import { format, takeDataFolder } from '../../local/state/data-folder.ts';
import { keys } from '../../shared/store/keys.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('The data folder', () => {
  const lock = (holder: unknown) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'lock'), JSON.stringify(holder));
    return folder;
  };

  test('is held until it is let go', () => {
    const folder = temporaryFolder();
    const held = takeDataFolder(folder);

    expect(() => takeDataFolder(folder)).toThrow(DataFolderInUseError);
    held.release();
    takeDataFolder(folder).release();
    expect(readdirSync(folder)).toEqual(['format']);
  });

  test.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, started: '1' }],
    ['of a process whose number another one has now', { pid: process.ppid, started: 'at another time' }],
    ['that nobody can read', 'half'],
  ])('a lock %s is taken over', (_, holder) => {
    const folder = lock(holder);

    takeDataFolder(folder).release();
    expect(readdirSync(folder)).toEqual(['format']);
  });

  test.each([
    ['of a version that left no mark', 'table'],
    ['of another version', 'format'],
  ])('%s is not touched', (_, file) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, file), 'something');

    expect(() => takeDataFolder(folder)).toThrow(DataFolderFormatError);
    expect(readdirSync(folder)).toEqual([file]);
  });

  test('has a format of its own wherever facts lie elsewhere in the table', () => {
    const { mail, mailNamed, ...others } = keys;
    const places = [
      ...Object.values(others).map((place) => place('p', 'a', 'b' as never, 1 as never)),
      mail('p', { kind: 'report-ready', meeting: 'a', revision: 1 }),
      mailNamed('p', { round: 'a', plan: 'b' }, 'c'),
    ];
    const layout = createHash('sha256').update(JSON.stringify(places));
    // A new digest wants a new format, unless it comes from a new kind of fact alone.
    expect({ format, layout: layout.digest('hex').slice(0, 12) }).toEqual({ format: '3', layout: 'a1275bc5056e' });
  });
});

describe('The clock', () => {
  test('stands still, and moves only when it is told', () => {
    const clock = openClock(temporaryFolder(), '2020-01-01T09:00:00+01:00');

    expect(clock.now()).toBe('2020-01-01T08:00:00Z');
    clock.moveTo('2020-01-01T08:15:00Z');
    expect(clock.now()).toBe('2020-01-01T08:15:00Z');
  });

  test('does not go back, not even by a new start', () => {
    const folder = temporaryFolder();
    const clock = openClock(folder, '2020-01-01T08:00:00Z');
    clock.moveTo('2020-02-01T08:00:00Z');

    expect(() => clock.moveTo('2020-01-31T08:00:00Z')).toThrow(ClockError);
    expect(openClock(folder, '2019-01-01T08:00:00Z').now()).toBe('2020-02-01T08:00:00Z');
  });
});

describe('The mailbox', () => {
  const envelope = (id: string) => ({
    id,
    at: '2020-01-01T08:00:00Z',
    from: 'progress@example.org',
    to: ['north@example.org'],
    tags: {},
    configurationSet: 'set',
    caller: 'send-mail',
  });

  test('knows after a new start of which mails nobody was told', () => {
    const folder = temporaryFolder();
    const mailbox = openMailbox(folder);
    const [first] = ['first', 'second'].map((id) => mailbox.keep(envelope(id), Buffer.from(id)));
    if (first) mailbox.markTold(first);

    const again = openMailbox(folder);
    expect(again.all().map(({ id, raw }) => [id, raw.toString()])).toEqual([
      ['first', 'first'],
      ['second', 'second'],
    ]);
    expect(again.untold().map(({ id }) => id)).toEqual(['second']);
  });

  test('leaves out a mail that was cut off before it was acknowledged', () => {
    const folder = temporaryFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '000001.eml'), 'cut o');
    writeFileSync(join(folder, '000001.json.unfinished'), '{');
    const mailbox = openMailbox(folder);

    expect(mailbox.all()).toEqual([]);
    expect(mailbox.keep(envelope('first'), Buffer.from('whole')).raw.toString()).toBe('whole');
  });
});
