import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../local/demo/workspace.ts';
import { LocalRunError } from '../../local/errors.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('The folder of a rehearsal', () => {
  test('is never one with files of somebody else', () => {
    const out = temporaryFolder();
    mkdirSync(join(out, 'mail'));
    writeFileSync(join(out, 'mail/inbox.mbox'), 'kept');

    expect(() => openWorkspace(out, 'plot')).toThrow(LocalRunError);

    expect(readFileSync(join(out, 'mail/inbox.mbox'), 'utf8')).toBe('kept');
    expect(existsSync(join(out, 'rehearsal.txt'))).toBe(false);
  });

  test('can be new, empty, or that of a rehearsal that has ended, whose results are cleared away', () => {
    const out = join(temporaryFolder(), 'new');
    expect(openWorkspace(out, 'plot').isResumed).toBe(false);
    mkdirSync(join(out, 'mail'));
    writeFileSync(join(out, 'summary.json'), '{}');

    expect(openWorkspace(out, 'another plot').isResumed).toBe(false);

    expect(existsSync(join(out, 'mail'))).toBe(false);
    expect(openWorkspace(out, 'another plot').isResumed).toBe(true);
    expect(() => openWorkspace(out, 'a third plot')).toThrow(LocalRunError);
  });

  test('is a folder, or it is said that it cannot be', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');

    expect(() => openWorkspace(file, 'plot')).toThrow(`${file} cannot be used as a folder (EEXIST).`);
  });
});
