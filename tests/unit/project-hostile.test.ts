import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../shared/domain/project/parse.ts';

const smallest = readFileSync('tests/fixtures/projects/smallest.yaml', 'utf8');
const dash = '- ';

function errorsOf(yaml: string) {
  const result = parseProject(yaml);
  return 'errors' in result ? result.errors : [];
}

function lineOf(yaml: string, text: string): number {
  return yaml.slice(0, yaml.indexOf(text)).split('\n').length;
}

// Reading that takes time by the square of the size would take many minutes for some of these.
describe(
  'a file that means harm, or was never a project file, is refused in words and in time',
  { timeout: 120_000 },
  () => {
    it.each([
      ['brackets within brackets', `id: ${'['.repeat(100_000)}`, /at most 40 lists or groups/],
      ['braces within braces', `id: ${'{a: '.repeat(100_000)}`, /at most 40 lists or groups/],
      ['dashes behind dashes', dash.repeat(100_000), /at most 40 lists or groups/],
      ['question marks behind question marks', '? '.repeat(100_000), /at most 40 lists or groups/],
      ['a file of more than 1 MB', `${smallest}# ${'x'.repeat(1_000_000)}`, /at most 1 MB, found 1\.0 MB/],
      [
        'letters in another encoding',
        Buffer.from(smallest.replace('Office', 'Büro'), 'latin1').toString('utf8'),
        /UTF-8/,
      ],
      ['a file of Windows in UTF-16', Buffer.from(smallest, 'utf16le').toString('utf8'), /UTF-8/],
      ['a program instead of a text', '\u007fELF\0\0', /UTF-8/],
    ])('%s', (_, yaml, message) => {
      expect(errorsOf(yaml)).toMatchObject([{ path: '', message: expect.stringMatching(message) as string }]);
    });

    it('references that grow a thousandfold at each level', () => {
      const levels = Array.from({ length: 12 }, (_, n) => `b${n + 1}: &b${n + 1} [${`*b${n}, `.repeat(10)}]`);

      const messages = errorsOf(['b0: &b0 [x]', ...levels].join('\n')).map(({ message }) => message);

      expect(messages).toContain('expected no references (*name) within references');
    });

    it('groups within groups, each further to the right', () => {
      const stairs = Array.from({ length: 1_300 }, (_, n) => `${' '.repeat(n)}a:`).join('\n');

      expect(errorsOf(stairs)).not.toEqual([]);
    });

    it('sixty thousand settings that nobody knows', () => {
      const many = Array.from({ length: 60_000 }, (_, n) => `s${n}: 1`).join('\n');

      expect(errorsOf(many).length).toBeGreaterThan(60_000);
    });

    it('the same setting sixty thousand times', () => {
      const errors = errorsOf('id: x\n'.repeat(60_000));

      expect(errors).toContainEqual({
        line: 2,
        column: 1,
        path: 'id',
        message: 'expected each setting once, found id a second time; the first is on line 1',
      });
    });

    it('names that mean something to JavaScript', () => {
      const named = `${smallest}__proto__: { id: x }\nconstructor: x\ntoString: x\n`;

      expect(errorsOf(named).map(({ path }) => path)).toEqual(
        expect.arrayContaining(['__proto__', 'constructor', 'toString']),
      );
      expect(({} as { id?: string }).id).toBeUndefined();
    });
  },
);

describe('what YAML makes of common slips is said where it happened', () => {
  it.each([
    ['a tab at the beginning of a line', 'partners:\n  - id: north', 'partners:\n\t- id: north', /found a tab/],
    [
      'a colon within a text',
      'title: An example',
      'title: An example: the second',
      /holds a colon has to be in quotes/,
    ],
    ['a bracket that stays open', 'languages: [en]', 'languages: [en', /bracket/],
    [
      'a text that begins with a star',
      'title: An example',
      'title: *important',
      /begins with "\*" has to be in quotes/,
    ],
    [
      'a text that begins with an exclamation mark',
      'title: An example',
      'title: !Note',
      /begins with "!" has to be in quotes/,
    ],
    [
      'a text that begins with an at sign',
      'title: An example',
      'title: @home',
      /special character has to be in quotes/,
    ],
    ['a setting that is there twice', 'name: Example', 'name: Example\nname: Again', /found name a second time/],
  ])('%s', (_, right, wrong, message) => {
    const yaml = smallest.replace(right, wrong);
    const first = lineOf(yaml, wrong);

    const [error] = errorsOf(yaml);

    expect(error?.message).toMatch(message);
    expect(error?.line).toBeGreaterThanOrEqual(first);
    expect(error?.line).toBeLessThanOrEqual(first + 1);
  });
});
