import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../shared/domain/project/parse.ts';
import { projectJsonSchema } from '../../shared/domain/project/json-schema.ts';

const documentation = readFileSync('docs/project-file.md', 'utf8');
const [, allSettings = ''] = documentation.split('\n## All settings\n');

interface Schema {
  default?: string | number | boolean | (string | number)[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
}

interface Row {
  path: string;
  /** Its columns: what it says, form, default, example. */
  columns: string[];
}

/** The rows of all tables. A heading names the group of settings that its table is about. */
const rows = allSettings.split('\n### ').flatMap((section): Row[] => {
  const [heading = '', ...lines] = section.split('\n');
  const group = /`(.*)`/.exec(heading)?.[1];
  return lines.flatMap((line) => {
    const [, setting = '', ...columns] = line.split('|').map((column) => column.trim());
    const name = /^`([\w.]+)`$/.exec(setting)?.[1];
    return name ? [{ path: group ? `${group}.${name}` : name, columns }] : [];
  });
});

describe('docs/project-file.md', () => {
  it('has every setting, and none that is not there', () => {
    const groupsOfTheirOwn = ['partners', 'plans', 'meetings', 'rounds', 'reminders', 'report', 'questions'];
    const documented = [...groupsOfTheirOwn, ...rows.map(({ path }) => path)];

    expect(documented.sort()).toEqual([...settingsOf(JSON.parse(projectJsonSchema()) as Schema).keys()].sort());
  });

  it('says the defaults as they are', () => {
    const settings = settingsOf(JSON.parse(projectJsonSchema()) as Schema);
    for (const { path, columns } of rows) {
      const value = settings.get(path)?.default;
      const documented = columns[2]?.replaceAll(/[`'[\]]/g, '');
      if (value === undefined) expect(documented, path).toMatch(/^(required|none)$/);
      else expect(documented, path).toBe(Array.isArray(value) ? value.join(', ') || 'none' : `${value}`);
    }
  });

  it('has an example that is right', () => {
    const [, example = ''] =
      /```yaml\n(# yaml-language-server: \$schema=project\.schema\.json\n[^`]*)```/.exec(documentation) ?? [];

    expect(parseProject(example)).toMatchObject({ project: { id: 'rivers' } });
  });

  it('shows errors as an import tells them', () => {
    const told = readFileSync('tests/fixtures/projects/wrong.txt', 'utf8').split('\n');
    const shown = documentation.split('\n').filter((line) => line.startsWith('wrong.yaml:'));

    expect(shown.length).toBeGreaterThan(2);
    expect(told).toEqual(expect.arrayContaining(shown));
  });
});

/** Every setting and group of settings, by its path without positions. */
function settingsOf(schema: Schema, path = ''): Map<string, Schema> {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([name, setting]): [string, Schema][] => [
    [`${path}${name}`, setting],
    ...settingsOf(setting, `${path}${name}.`),
  ]);
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.oneOf ?? [])];
  return new Map([...inner, ...parts.flatMap((part) => [...settingsOf(part, path)])]);
}
