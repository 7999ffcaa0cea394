import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { confirm } from '../../local/import/confirm.ts';

it.each([
  ['y\n', true],
  ['Yes\n', true],
  ['n\n', false],
  ['\n', false],
  ['yesterday\n', false],
  ['', false],
])('An import goes on after %j: %s', async (typed, isConfirmed) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);

  expect(await confirm('Write this? (y/N) ', input, output)).toBe(isConfirmed);
  expect(String(output.read())).toBe('Write this? (y/N) ');
});
