import type { Terms } from './en.ts';

/** A status speaks by its word and by this sign before it speaks by colour. */
export const statusSigns: Record<keyof Terms['statuses'], string> = {
  completed: '✓',
  'on-track': '●',
  'at-risk': '▲',
  'off-track': '■',
  'on-hold': '‖',
  abandoned: '×',
  'not-due': '○',
  'no-answer': '?',
};

/** Beside its word, always: a sign alone is not read out. */
export const changeSigns: Record<keyof Terms['changes'], string> = {
  better: '↑',
  worse: '↓',
  same: '→',
  new: '+',
  'no-data': '–',
};
