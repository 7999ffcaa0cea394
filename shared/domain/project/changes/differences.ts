import type { Project } from '../schema.ts';

/** An entry of a list, known by its id: a partner, an action … */
export interface Thing {
  /** The name of the list, for example `partners`. */
  list: string;
  entry: Entry;
}
export type Entry = Record<string, unknown> & { id: string };

/** One difference between two projects. `things` lead to it from the outside in; none, for a setting of the project itself. */
export type Difference = { things: Thing[] } & (
  | { kind: 'added' | 'removed' }
  | { kind: 'changed'; setting: string[]; before: unknown; after: unknown }
  | { kind: 'reordered'; list: string; ids: string[] }
);

/** All differences between two projects: entries of lists by their ids, the rest setting by setting. */
export function differencesBetween(before: Project, after: Project): Difference[] {
  return compareSettings(before, after, { things: [], setting: [] });
}

interface Place {
  things: Thing[];
  setting: string[];
}

/** Settings that make sense only as a whole. */
const wholes = new Set(['phase2', 'rounds', 'timeframe']);

/** Lists whose order says nothing: meetings go by date, and contacts are each written to. */
const unordered = new Set(['meetings', 'contacts']);

function compareSettings(before: object, after: object, { things, setting }: Place): Difference[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
    compare(old.get(name), now.get(name), { things, setting: [...setting, name] }),
  );
}

function compare(before: unknown, after: unknown, place: Place): Difference[] {
  const { things, setting } = place;
  const name = setting.at(-1) ?? '';
  const [old, now] = [entriesOf(before), entriesOf(after)];
  if (old && now) return compareEntries(old, now, name, things);
  if (isGroup(before) && isGroup(after) && !wholes.has(name)) return compareSettings(before, after, place);
  return isEqual(before, after) ? [] : [{ kind: 'changed', things, setting, before, after }];
}

function compareEntries(before: Entry[], after: Entry[], list: string, things: Thing[]): Difference[] {
  const [old, now] = [byId(before), byId(after)];
  const leadingTo = (entry: Entry) => [...things, { list, entry }];
  const remaining = before.flatMap(({ id }) => (now.has(id) ? [id] : []));
  const kept = after.flatMap(({ id }) => (old.has(id) ? [id] : []));
  const isReordered = !unordered.has(list) && !isEqual(remaining, kept);
  return [
    ...after.flatMap((entry): Difference[] => {
      const earlier = old.get(entry.id);
      if (!earlier) return [{ kind: 'added', things: leadingTo(entry) }];
      return compareSettings(earlier, entry, { things: leadingTo(entry), setting: [] });
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((entry): Difference => ({ kind: 'removed', things: leadingTo(entry) })),
    ...(isReordered ? [{ kind: 'reordered' as const, things, list, ids: after.map(({ id }) => id) }] : []),
  ];
}

/** A list of entries with ids; an empty or missing list can be one. */
function entriesOf(value: unknown): Entry[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) && value.every(isEntry) ? value : undefined;
}

function isEntry(value: unknown): value is Entry {
  return isGroup(value) && 'id' in value && typeof value.id === 'string';
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byId(entries: Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Equal as values: the order in which the settings of a group were written says nothing. */
function isEqual(before: unknown, after: unknown): boolean {
  return canonical(before) === canonical(after);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isGroup(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
