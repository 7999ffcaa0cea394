import { besideOthers, consequencesOf } from './changes/consequences.ts';
import { differencesBetween, type Difference } from './changes/differences.ts';
import { changeInWords, inWords, pathOf, settingInWords } from './changes/words.ts';
import type { Project } from './schema.ts';

/** What an import adds, removes or changes, in words for the coordinator. */
export interface Change {
  kind: 'added' | 'removed' | 'changed';
  /** For example `partners/north/contacts/office`; empty for the project itself. */
  path: string;
  /** For example `contact office of partner north (North agency)`. */
  subject: string;
  /** What has changed in it, for example `email: a@example.org → b@example.org`. */
  details: string[];
}

export interface Changes {
  changes: Change[];
  /** What the changes entail that somebody might not expect. */
  warnings: string[];
}

/**
 * What an import of `after` would change in `before`, which is undefined for the first import. `others` are the
 * ids of other projects in the same table.
 */
export function changesBetween(before: Project | undefined, after: Project, others: string[] = []): Changes {
  if (!before) {
    const first: Change = { kind: 'added', path: '', subject: `project ${after.id}`, details: [contentsOf(after)] };
    return { changes: [first], warnings: others.length > 0 ? [besideOthers(after, others)] : [] };
  }
  const differences = differencesBetween(before, after);
  return { changes: changesFrom(differences, after), warnings: consequencesOf(differences, after) };
}

function contentsOf({ partners, plans, meetings, questions }: Project): string {
  const counts: [number, string][] = [
    [partners.length, 'partner'],
    [plans.length, 'action plan'],
    [plans.flatMap(({ actions }) => actions).length, 'action'],
    [meetings.length, 'meeting'],
    [questions.length, 'question'],
  ];
  return counts.map(([count, noun]) => `${count} ${noun}${count === 1 ? '' : 's'}`).join(', ');
}

/** One change for each thing that was added, removed or changed, in the order of the file. */
function changesFrom(differences: Difference[], { id }: Project): Change[] {
  const changes = new Map<string, Change>();
  for (const difference of differences) {
    const { things } = difference;
    const kind = difference.kind === 'reordered' ? 'changed' : difference.kind;
    const path = pathOf(things);
    const change = changes.get(`${kind} ${path}`) ?? {
      kind,
      path,
      subject: inWords(things) || `project ${id}`,
      details: [],
    };
    change.details.push(...detailOf(difference));
    changes.set(`${kind} ${path}`, change);
  }
  return [...changes.values()];
}

function detailOf(difference: Difference): string[] {
  switch (difference.kind) {
    case 'added':
    case 'removed':
      return [];
    case 'changed': {
      const { setting, before, after } = difference;
      return [`${settingInWords(setting)}: ${changeInWords(setting.at(-1) ?? '', before, after)}`];
    }
    case 'reordered':
      return [`order of ${difference.list}: ${difference.ids.join(', ')}`];
  }
}
