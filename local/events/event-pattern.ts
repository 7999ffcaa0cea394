/** What an event must look like: a list holds the values of which the event must have one, an object goes deeper. */
export interface EventPattern {
  [field: string]: EventPattern | (string | number | boolean | null)[];
}

/** Reads a rule's pattern. What is not an exact value in it is told to `onUnknown`, with its path. */
export function readPattern(
  pattern: Record<string, unknown>,
  onUnknown: (path: string[]) => void,
  path: string[] = [],
): EventPattern {
  const fields: EventPattern = {};
  for (const [name, wanted] of Object.entries(pattern)) {
    const here = [...path, name];
    if (Array.isArray(wanted) && wanted.length > 0 && wanted.every(isExact)) fields[name] = wanted;
    else if (isDeeper(wanted) && !name.startsWith('$')) fields[name] = readPattern(wanted, onUnknown, here);
    else onUnknown(here);
  }
  return fields;
}

/** Whether the event has, for every field of the pattern, one of its values. A list in the event matches by any entry. */
export function matchesEvent(pattern: EventPattern, event: unknown): boolean {
  if (typeof event !== 'object' || event === null) return false;
  return Object.entries(pattern).every(([name, wanted]) => {
    const value = (event as Record<string, unknown>)[name];
    if (!Array.isArray(wanted)) return matchesEvent(wanted, value);
    return [value].flat().some((entry) => wanted.some((exact) => exact === entry));
  });
}

function isExact(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function isDeeper(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}
