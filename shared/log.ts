/** Writes one line of JSON for the operator. Never pass a token, an address or an answer. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  details: Record<string, string | number | undefined> = {},
): void {
  const line = { level, message, ...details };
  // Where Lambda writes JSON itself, a text would be JSON within JSON, whose fields nobody can search for.
  console[level](process.env['AWS_LAMBDA_LOG_FORMAT'] === 'JSON' ? line : JSON.stringify(line));
}

/** What may be logged of an error: its name and where it arose. Its message may quote what somebody typed. */
export function describeError(error: unknown): { error: string; at: string } {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '));
  return {
    error: error.name,
    at: frames
      .slice(0, 5)
      .map((line) => line.trim())
      .join(' | '),
  };
}
