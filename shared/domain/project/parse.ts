import type { ProjectFileError } from './errors.ts';
import { brokenRules } from './rules/rules.ts';
import { projectSchema, type Project } from './schema.ts';
import { readYaml } from './yaml-file.ts';

/** Reads a project file. Pure; either it is right, or all of its errors are told at once. */
export function parseProject(yaml: string): { project: Project } | { errors: ProjectFileError[] } {
  const result = readYaml(yaml, projectSchema, brokenRules);
  return 'errors' in result ? result : { project: result.value };
}
