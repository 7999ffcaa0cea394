import { randomUUID } from 'node:crypto';
import { changesBetween, type Change, type Changes } from '../../shared/domain/project/changes.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { readStoredProject } from '../../shared/store/project.ts';
import { noteImport, replaceProject } from '../../shared/store/replace-project.ts';
import type { Table } from '../../shared/store/table.ts';
import { ImportedMeanwhileError } from './errors.ts';

/** An import that has been compared with what is stored, and not been written yet. */
export interface PreparedImport extends Changes {
  /** Writes it. Throws an {@link ImportedMeanwhileError} when what is stored is no longer what it was compared with. */
  write: (at: Instant) => Promise<void>;
}

/**
 * Makes the stored project say what `project` says, and answers what that has changed. Importing the same again
 * writes nothing; answers, rounds and mails are never touched. Throws an {@link ImportedMeanwhileError}.
 */
export async function importProject(table: Table, project: Project, { at }: { at: Instant }): Promise<Changes> {
  const { write, ...changes } = await prepareImport(table, project);
  await write(at);
  return changes;
}

/** Compares `project` with what is stored. `others` looks for other projects in the same table, before a first import. */
export async function prepareImport(
  table: Table,
  project: Project,
  others = () => Promise.resolve<string[]>([]),
): Promise<PreparedImport> {
  const stored = await readStoredProject(table);
  const { changes, warnings } = changesBetween(stored.project, project, stored.project ? [] : await others());
  return {
    changes,
    warnings,
    async write(at) {
      if (changes.length === 0 && stored.imported) return noteImport(table, stored.imported);
      const imported = { id: randomUUID(), at, details: auditDetails(changes) };
      if (!(await replaceProject(table, stored, project, imported))) throw new ImportedMeanwhileError(project.name);
    },
  };
}

const longestDetail = 1_000;

/** What has changed, by path and without values: an audit entry outlives the erasure of a contact. */
function auditDetails(changes: Change[]): Record<string, string> {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const paths = changes.filter((change) => change.kind === kind).map(({ path }) => path || 'project');
      return [kind, paths.join(', ').slice(0, longestDetail)];
    }),
  );
}
