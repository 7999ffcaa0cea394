import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectJsonSchema } from '../../shared/domain/project/json-schema.ts';

const text = readFileSync('docs/project.schema.json', 'utf8');
const committed = JSON.parse(text) as Record<string, unknown>;

/** The validator knows draft 7, which says the same by all the words that the schema uses. */
const validate = new Ajv({ allErrors: true }).compile({ ...committed, $schema: undefined });

const yaml = (file: string) => parse(readFileSync(file, 'utf8'), { schema: 'core' }) as Record<string, unknown>;
const smallest = yaml('tests/fixtures/projects/smallest.yaml');

function errorsOf(file: unknown): string[] {
  return validate(file) ? [] : (validate.errors ?? []).map(({ dataPath, keyword }) => `${dataPath} ${keyword}`);
}

describe('docs/project.schema.json', () => {
  it('is what the schema of the project file gives; npm run schema writes it', () => {
    expect(text).toBe(projectJsonSchema());
  });

  it.each(['examples/s3chem/project.yaml', 'tests/fixtures/projects/smallest.yaml'])('lets %s pass', (file) => {
    expect(errorsOf(yaml(file))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a setting that it does not know', { programm: 'x' }, ' additionalProperties'],
    ['a missing setting', { sender: { name: 'Office' } }, '.sender required'],
    ['a wrong id', { id: 'S3Chem' }, '.id pattern'],
    ['a wrong language', { languages: ['en', 'xx'] }, '.languages[1] enum'],
    ['a day that is none', { phase2: { starts: '01.04.2019', ends: '2021-03-31' } }, '.phase2.starts pattern'],
    ['a number in a text', { title: 2020 }, '.title type'],
    ['an empty list', { partners: [] }, '.partners minItems'],
    ['rounds of neither kind', { rounds: { kind: 'weekly' } }, '.rounds oneOf'],
    ['a negative number of days', { report: { daysBeforeMeeting: -1 } }, '.report.daysBeforeMeeting minimum'],
  ])('refuses %s', (_, settings, error) => {
    expect(errorsOf({ ...smallest, ...settings })).toContain(error);
  });

  it('explains every setting', () => {
    expect(unexplained(committed)).toEqual([]);
  });
});

/** The settings without a description, by path. What a fixed value says needs none. */
function unexplained(schema: Record<string, unknown>, path = ''): string[] {
  const { properties, items, oneOf } = schema as {
    properties?: Record<string, Record<string, unknown>>;
    items?: Record<string, unknown>;
    oneOf?: Record<string, unknown>[];
  };
  const own = Object.entries(properties ?? {}).flatMap(([name, setting]) => {
    const isExplained = 'description' in setting || 'const' in setting;
    return [...(isExplained ? [] : [`${path}${name}`]), ...unexplained(setting, `${path}${name}.`)];
  });
  return [
    ...own,
    ...(items ? unexplained(items, path) : []),
    ...(oneOf ?? []).flatMap((option) => unexplained(option, path)),
  ];
}
