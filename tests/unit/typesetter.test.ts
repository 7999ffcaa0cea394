import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createTypesetter, TypesettingError } from '../../shared/typesetting/typesetter.ts';
import { typesettingFiles } from '../typesetter.ts';

const template = '#set document(title: "t")\n#let it = json("/it.json")\n#it.text';
const typesetter = createTypesetter(() => ({ ...typesettingFiles(), template }));
const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isPdf = (file: Uint8Array) => Buffer.from(file.subarray(0, 5)).toString() === '%PDF-';
const threads = () => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;

describe('the typesetter', () => {
  it('sets documents side by side, and leaves no thread behind', async () => {
    const before = threads();

    const files = await Promise.all(
      ['one', 'two', 'three'].map((text) => typesetter.typeset({ '/it.json': `{"text":"${text}"}` })),
    );

    expect(files.map(isPdf)).toEqual([true, true, true]);
    expect(threads()).toBe(before);
  });

  it('says what the template does not understand, and goes on with the next document', async () => {
    await expect(typesetter.typeset({ '/it.json': '{}' })).rejects.toThrow(/dictionary does not contain key "text"/);
    await expect(typesetter.typeset({ '/it.json': '{}' })).rejects.toBeInstanceOf(TypesettingError);

    expect(isPdf(await typesetter.typeset({ '/it.json': '{"text":"four"}' }))).toBe(true);
  });

  it.each([
    ['fails', 'throw new Error("out of memory")', 'The compiler failed.'],
    ['ends', 'process.exit(0)', 'The compiler ended without a document.'],
  ])('says so when the compiler %s', async (name, script, message) => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, script);
    const broken = createTypesetter(() => ({ ...typesettingFiles(), template, thread: pathToFileURL(file) }));

    await expect(broken.typeset({})).rejects.toThrow(message);
  });
});
