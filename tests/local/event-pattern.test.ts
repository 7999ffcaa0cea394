import { describe, expect, test } from 'vitest';
import { matchesEvent, readPattern } from '../../local/events/event-pattern.ts';

const event = {
  source: 'aws.ses',
  resources: ['arn:one', 'arn:two'],
  detail: { mail: { tags: { set: ['rivers'], kind: ['invitation', 'first'] }, headersTruncated: false, note: null } },
};

function matches(pattern: Record<string, unknown>): boolean {
  const read = readPattern(pattern, (path) => expect.unreachable(path.join('.')));
  return matchesEvent(read, event);
}

describe('An event matches a pattern', () => {
  test.each([
    ['by an exact value', { source: ['aws.ses'] }],
    ['by one of several values', { source: ['aws.s3', 'aws.ses'] }],
    ['by a value deep within', { detail: { mail: { tags: { set: ['rivers'] } } } }],
    ['by any entry of a list', { resources: ['arn:two'] }],
    ['by what is no text', { detail: { mail: { headersTruncated: [false], note: [null] } } }],
    ['by all its fields', { source: ['aws.ses'], detail: { mail: { tags: { kind: ['first'] } } } }],
  ])('%s', (_, pattern) => {
    expect(matches(pattern)).toBe(true);
  });
});

describe('An event does not match', () => {
  test.each([
    ['another value', { source: ['aws.s3'] }],
    ['the beginning of a value', { source: ['aws'] }],
    ['a field that is missing', { detail: { mail: { tags: { plan: ['x'] } } } }],
    ['a missing field by null', { missing: [null] }],
    ['a path through a text', { source: { name: ['aws.ses'] } }],
    ['one field of two', { source: ['aws.ses'], detail: { mail: { tags: { set: ['lakes'] } } } }],
  ])('%s', (_, pattern) => {
    expect(matches(pattern)).toBe(false);
  });
});

test.each([
  ['a matcher', { source: [{ prefix: 'aws.' }] }, ['source']],
  ['an alternative', { $or: [{ source: ['a'] }, { source: ['b'] }] }, ['$or']],
  ['a value without a list', { source: 'aws.ses' }, ['source']],
  ['an empty list', { detail: { mail: [] } }, ['detail', 'mail']],
  ['an empty object', { detail: {} }, ['detail']],
])('%s is not known', (_, pattern, path) => {
  const unknown: string[][] = [];
  readPattern(pattern, (found) => unknown.push(found));

  expect(unknown).toEqual([path]);
});
