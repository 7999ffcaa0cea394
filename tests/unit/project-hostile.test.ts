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

    it('forty thousand entries without a dash', () => {
      const errors = errorsOf(`partners:\n${'  id: x\n  plan: y\n'.repeat(40_000)}`);

      expect(errors.filter(({ message }) => message.includes('dash'))).toHaveLength(40_000);
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
    ['a text that begins with a hash', 'name: Example', 'name: #Rivers', /in quotes, since # begins a comment/],
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

describe('a dash that was forgotten is told once, where it belongs, and hides nothing', () => {
  const project = readFileSync('examples/s3chem/project.yaml', 'utf8');
  const places = [...project.matchAll(/(?<=^ *)- /gm)].map(({ index }) => ({ index, line: lineAt(index) }));

  function lineAt(index: number): number {
    return project.slice(0, index).split('\n').length;
  }

  it.each([
    ['its place is left free', '  '],
    ['the line has moved to the left', ''],
  ])('%s', (_, instead) => {
    expect(places.length).toBeGreaterThan(30);
    for (const { index, line } of places) {
      const errors = errorsOf(project.slice(0, index) + instead + project.slice(index + dash.length));

      expect(errors).toMatchObject([{ line, message: expect.stringContaining('dash') as string }]);
    }
  });

  it.each([
    ['partners', '  - id: north\n    organisation', '    id: north\n    organisation', 11],
    ['partners', '  - id: north\n    organisation', '  id: north\n    organisation', 11],
    ['plans', '  - id: north\n    region: North\n    title', '    id: north\n    region: North\n    title', 19],
    ['partners[0].contacts', '      - { id', '        { id', 17],
  ])('of %s', (path, right, wrong, line) => {
    const message = 'expected a list: each entry begins with a dash';

    expect(errorsOf(smallest.replace(right, wrong))).toMatchObject([{ line, path, message }]);
  });

  it('of an entry that runs into the one before', () => {
    const second = smallest.replace('plans:', '    id: south\n    organisation: South\nplans:');

    expect(errorsOf(second)[0]).toEqual({
      line: 18,
      column: 3,
      path: 'partners[1]',
      message: 'expected a dash before this entry of the list',
    });
  });

  it('along with what else is wrong in the same line and below', () => {
    const wrong = smallest.replace('  - id: north\n', '  id: North\n').replace('2019-05-15', '15.05.2019');

    expect(errorsOf(wrong).map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
      '11:3 partners',
      '11:7 partners[0].id',
      '23:55 rounds.firstOpens',
    ]);
  });

  it('is not put before entries by name', () => {
    const named = smallest.replace('  - id: north\n    organisation', '  north:\n    organisation');

    expect(errorsOf(named)).toMatchObject([
      { line: 11, message: 'expected a list, found a group of settings; each entry begins with a dash' },
    ]);
  });
});

describe('a setting without a name of one line', () => {
  it.each([
    ['a list', '? [a, b]\n: c\n', 'expected the name of a setting before the colon'],
    ['a text of many lines', `? |\n${'  line\n'.repeat(30)}: c\n`, 'is not known here'],
    ['a long text', `${'x'.repeat(500)}: c\n`, 'is not known here'],
  ])('is told on one line: %s', (_, yaml, message) => {
    const errors = errorsOf(smallest + yaml);

    expect(errors).toMatchObject([{ line: 24, message: expect.stringContaining(message) as string }]);
    expect(errors[0]?.path.length).toBeLessThan(70);
    expect(errors[0]?.message).not.toContain('\n');
    expect(errors[0]?.message.split(';')[0]?.length).toBeLessThan(100);
  });
});
