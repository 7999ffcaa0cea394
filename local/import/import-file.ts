import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { readProjectFile } from '../../infra/project-file.ts';
import { formatChanges } from '../../shared/domain/project/changes/format.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { openTable } from '../../shared/store/table.ts';
import { ImportError } from './errors.ts';
import { prepareImport } from './import-project.ts';
import { otherProjects } from './other-projects.ts';

export interface FileImport {
  client: DynamoDBClient;
  table: string;
  file: string;
  now: () => Instant;
  /** Asks whether to go on; undefined where nobody can be asked. */
  confirm: ((question: string) => Promise<boolean>) | undefined;
  say: (text: string) => void;
}

/**
 * Imports a project file into a table: says what would change, asks, and writes. Throws an `UnusableProjectFile`
 * that lists all errors of the file, or an {@link ImportError}.
 */
export async function importFile({ client, table: name, file, now, confirm, say }: FileImport): Promise<void> {
  const project = readProjectFile(file);
  const table = openTable(name, project.id, client);
  const prepared = await prepareImport(table, project, () => otherProjects(client, name, project.id));
  if (prepared.changes.length === 0) {
    await prepared.write(now());
    say(`${project.name} is stored as ${file} has it. There is nothing to change.`);
    return;
  }
  say(`${file} changes ${project.name} in table ${name}:\n\n${formatChanges(prepared)}\n`);
  if (!confirm) throw new ImportError('Nothing was written. Where nobody can be asked, say --yes to write.');
  if (!(await confirm('Write this? (y/N) '))) throw new ImportError('Nothing was written.');
  await prepared.write(now());
  say(`${project.name} is imported.`);
}
