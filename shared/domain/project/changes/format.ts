import type { Change, Changes } from '../changes.ts';

const groups: { kind: Change['kind']; heading: string; sign: string }[] = [
  { kind: 'added', heading: 'Added', sign: '+' },
  { kind: 'removed', heading: 'Removed', sign: '-' },
  { kind: 'changed', heading: 'Changed', sign: '~' },
];

/** The changes as text for a terminal, grouped, with what they entail at the end. */
export function formatChanges({ changes, warnings }: Changes): string {
  const parts = groups.flatMap(({ kind, heading, sign }) => {
    const own = changes.filter((change) => change.kind === kind);
    const lines = own.flatMap(({ subject, details }) => [
      `  ${sign} ${subject}`,
      ...details.map((detail) => `      ${detail}`),
    ]);
    return own.length > 0 ? [[heading, ...lines].join('\n')] : [];
  });
  const notes = warnings.length > 0 ? [['Please note', ...warnings.map((warning) => `  ! ${warning}`)].join('\n')] : [];
  return [...parts, ...notes].join('\n\n');
}
