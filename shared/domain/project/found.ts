/** What was found in a YAML file, shortened, as it is shown in an error. */
export function found(value: unknown): string {
  if (value === null || value === undefined) return 'found nothing after the colon';
  if (Array.isArray(value)) return value.length > 0 ? 'found a list' : 'found an empty list';
  if (typeof value === 'object') return 'found a group of settings';
  return `found ${typeof value === 'number' ? `the number ${value}` : shortened(JSON.stringify(value))}`;
}

const longest = 60;

/** What may be as long as a file, on one line. */
export function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 2)}…"` : text;
}
