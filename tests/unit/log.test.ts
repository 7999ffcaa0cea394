import { afterEach, expect, it, vi } from 'vitest';
import { log } from '../../shared/log.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it('writes a line of JSON; where Lambda does that, it gives it the fields', () => {
  const written = vi.spyOn(console, 'info').mockImplementation(() => undefined);

  log('info', 'round opened', { round: '2020-01' });
  vi.stubEnv('AWS_LAMBDA_LOG_FORMAT', 'JSON');
  log('info', 'round opened', { round: '2020-01' });

  const fields = { level: 'info', message: 'round opened', round: '2020-01' };
  expect(written.mock.calls).toEqual([[JSON.stringify(fields)], [fields]]);
});
