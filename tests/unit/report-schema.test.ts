import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportJsonSchema } from '../../shared/domain/report/json-schema.ts';
import type { Snapshot } from '../../shared/domain/report/snapshot.ts';
import { rounds } from '../fixtures/facts.ts';
import { hostileAnswers } from '../fixtures/hostile-texts.ts';
import { randomAnswers } from '../fixtures/random-answers.ts';
import { secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { randomFrom } from '../random.ts';

const text = readFileSync('docs/report.schema.json', 'utf8');
const committed = JSON.parse(text) as { properties: Record<string, { description?: string }> };

/** The validator knows draft 7, which says the same by all the words that the schema uses. */
const validate = new Ajv({ allErrors: true }).compile({ ...committed, $schema: undefined });

function errorsOf(data: unknown): string[] {
  return validate(data) ? [] : (validate.errors ?? []).map(({ dataPath, keyword }) => `${dataPath} ${keyword}`);
}

/** As a program reads it from the file. */
const asRead = (snapshot: Snapshot) => JSON.parse(JSON.stringify(snapshot)) as Record<string, unknown>;

describe('docs/report.schema.json', () => {
  it('is what the schema of a report gives; npm run schema writes it', () => {
    expect(text).toBe(reportJsonSchema());
  });

  it.each<[string, Snapshot]>([
    ['a full round', snapshotOf()],
    ['an empty round', snapshotOf({ answers: [], rounds: [secondRound] })],
    ['no round', snapshotOf({ answers: [], rounds: [] })],
    ['hostile texts', snapshotOf({ answers: hostileAnswers })],
    ['an earlier report', snapshotOf({ previous: snapshotOf() })],
    [
      'a foreword',
      snapshotOf({ notes: { language: 'en', foreword: 'Dear colleagues', isForewordPublic: true, remarks: [] } }),
    ],
    ...[1, 2, 3, 4, 5].map((seed): [string, Snapshot] => [
      `random answers ${seed}`,
      snapshotOf({ rounds, answers: randomAnswers(smallProject, rounds, randomFrom(seed)) }),
    ]),
  ])('lets the report on %s pass', (_, snapshot) => {
    expect(errorsOf(asRead(snapshot))).toEqual([]);
  });

  it.each<[string, (data: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['a part that it does not know', (data) => ({ ...data, score: 5 }), ' additionalProperties'],
    ['a missing part', (data) => ({ ...data, plans: undefined }), ' required'],
    ['another version', (data) => ({ ...data, version: 2 }), '.version const'],
    ['a number as text', (data) => ({ ...data, revision: '1' }), '.revision type'],
    [
      'a status without its list',
      (data) => ({ ...data, headline: { ...(data['headline'] as object), byStatus: { 'on-track': [] } } }),
      '.headline.byStatus required',
    ],
  ])('refuses %s', (_, change, error) => {
    expect(errorsOf(change(asRead(snapshotOf())))).toContain(error);
  });

  it('explains every part', () => {
    const unexplained = Object.entries(committed.properties).filter(([, part]) => !part.description);
    expect(unexplained).toEqual([]);
    expect(Object.keys(committed.properties)).toEqual(expect.arrayContaining(Object.keys(snapshotOf())));
  });
});
