import { readFileSync } from 'node:fs';
import { formatProjectErrors } from '../shared/domain/project/errors.ts';
import { parseProject } from '../shared/domain/project/parse.ts';
import type { Project } from '../shared/domain/project/schema.ts';

/** A project file that cannot be used. Its message says why, in words for the person who wrote the file. */
export class UnusableProjectFile extends Error {
  override readonly name = 'UnusableProjectFile';
}

/** Reads the project file. Throws an {@link UnusableProjectFile} that lists everything that is wrong with it. */
export function readProjectFile(path: string): Project {
  const result = parseProject(textOf(path));
  if ('errors' in result) throw new UnusableProjectFile(formatProjectErrors(path, result.errors));
  return result.project;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UnusableProjectFile(`The project file ${path} cannot be read: ${(error as Error).message}`);
  }
}
