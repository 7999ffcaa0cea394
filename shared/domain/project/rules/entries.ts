import type { Draft } from '../draft.ts';
import type { Path } from '../errors.ts';
import type { Project } from '../schema.ts';

export type ProjectDraft = Draft<Project>;

/** The readable entries of a list, each with its path. */
export function entriesOf<T>(list: (T | undefined)[] | undefined, path: Path): { value: T; path: Path }[] {
  return (list ?? []).flatMap((value, index) => (value === undefined ? [] : [{ value, path: [...path, index] }]));
}
