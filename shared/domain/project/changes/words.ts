import type { Entry, Thing } from './differences.ts';

const nouns: Record<string, string> = {
  partners: 'partner',
  contacts: 'contact',
  plans: 'action plan',
  actions: 'action',
  meetings: 'meeting',
  questions: 'question',
  choices: 'choice',
};

/** What leads to a difference, in words: `contact office of partner north (North agency)`. Empty for the project itself. */
export function inWords(things: Thing[]): string {
  return things
    .map(({ list, entry }) => {
      const name = nameOf(entry);
      return `${nouns[list] ?? list} ${entry.id}${name ? ` (${shortened(name)})` : ''}`;
    })
    .reverse()
    .join(' of ');
}

/** The same by ids, for machines: `partners/north/contacts/office`. */
export function pathOf(things: Thing[]): string {
  return things.map(({ list, entry }) => `${list}/${entry.id}`).join('/');
}

/** The name of a setting as words: `report, days before meeting`. */
export function settingInWords(setting: string[]): string {
  return setting.map((name) => name.replaceAll(/[A-Z0-9]+/g, (letter) => ` ${letter.toLowerCase()}`)).join(', ');
}

/** A change of one value, in words; of long texts, the part in which they differ. */
export function changeInWords(name: string, before: unknown, after: unknown): string {
  const [old, now] = [valueInWords(name, before), valueInWords(name, after)];
  const from = Math.max(0, lengthInCommon(old, now) - contextBefore);
  return `${excerpt(old, from)} → ${excerpt(now, from)}`;
}

function valueInWords(name: string, value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((part) => valueInWords('', part)).join('; ');
  if (typeof value === 'object' && value !== null) return groups[name]?.({ ...value }) ?? listed(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listed(group: object): string {
  return Object.entries(group)
    .map(([name, value]) => `${settingInWords([name])} ${valueInWords(name, value)}`)
    .join(', ');
}

const fromTo = ({ starts, ends }: Record<string, unknown>) => `${String(starts)} to ${String(ends)}`;

const groups: Record<string, (group: Record<string, unknown>) => string> = {
  phase2: fromTo,
  timeframe: fromTo,
  rounds: ({ kind, everyMonths, firstOpens, openForDays, opensDaysBefore, closesDaysBefore }) =>
    kind === 'periodic'
      ? `every ${String(everyMonths)} months from ${String(firstOpens)} on, each open for ${String(openForDays)} days`
      : `from ${String(opensDaysBefore)} to ${String(closesDaysBefore)} days before each meeting`,
};

/** What people call an entry; undefined for one that has only its id. */
function nameOf({ organisation, title, region, number, place, label }: Entry): string | undefined {
  const texts: unknown[] = typeof label === 'object' ? Object.values({ ...label }) : [];
  if (typeof number === 'number') return `number ${number}`;
  return [organisation, region, title, place, ...texts].find((name) => typeof name === 'string');
}

const longest = 60;
const contextBefore = 20;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function lengthInCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function excerpt(text: string, from: number): string {
  if (text.length <= longest) return text;
  return shortened(from > 0 ? `…${text.slice(from)}` : text);
}
