import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProjectErrors } from '../../shared/domain/project/errors.ts';
import { parseProject } from '../../shared/domain/project/parse.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/projects/${name}`, 'utf8');

function errorsOf(yaml: string) {
  const result = parseProject(yaml);
  return 'errors' in result ? result.errors : [];
}

describe('a project file', () => {
  it('that is wrong in many ways has all errors told at once, each at its place', () => {
    expect(`${formatProjectErrors('wrong.yaml', errorsOf(fixture('wrong.yaml')))}\n`).toBe(fixture('wrong.txt'));
  });

  it('that says the least gets defaults for the rest', () => {
    const result = parseProject(fixture('smallest.yaml'));

    expect(result).toMatchObject({
      project: {
        accent: '#0b3d66',
        partners: [{ lead: false }],
        plans: [{ language: 'en', actions: [] }],
        meetings: [],
        questions: [],
        reminders: { daysBefore: [10, 5], lastCallDaysBefore: 1, sendAt: '09:00' },
        report: { daysBeforeMeeting: 5 },
      },
    });
  });

  it('of the sample is right', () => {
    expect(parseProject(readFileSync('examples/s3chem/project.yaml', 'utf8'))).toMatchObject({
      project: { id: 's3chem' },
    });
  });

  it.each([
    ['a list', '- id: example\n'],
    ['a sentence', 'S3Chem\n'],
  ])('that holds %s is refused in words', (_, yaml) => {
    expect(errorsOf(yaml)).toMatchObject([
      { line: 1, message: expect.stringMatching(/^expected a group of settings/) as string },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['only a remark', '# to be written\n'],
  ])('that holds %s is told to be empty', (_, yaml) => {
    expect(errorsOf(yaml)).toMatchObject([
      { line: 1, path: '', message: 'the file is empty: expected a group of settings ("name: value")' },
    ]);
  });

  it('is read the same with the line ends and the mark that Windows editors write', () => {
    const windows = `\uFEFF${fixture('smallest.yaml').replaceAll('\n', '\r\n')}`;

    expect(parseProject(windows)).toEqual(parseProject(fixture('smallest.yaml')));
  });

  it('with more errors than anybody reads has a hundred listed and the rest counted', () => {
    const many = fixture('smallest.yaml') + Array.from({ length: 120 }, (_, n) => `unknown${n}: x\n`).join('');

    const text = formatProjectErrors('many.yaml', errorsOf(many));

    expect(text).toMatch(/^many\.yaml has 120 errors:\n/);
    expect(text).toMatch(/\n… and 20 more$/);
    expect(text.split('\n')).toHaveLength(102);
  });
});
