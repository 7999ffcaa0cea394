import { readFileSync } from 'node:fs';
import { formatProjectErrors, type Finding, type Path } from '../../shared/domain/project/errors.ts';
import { didYouMean } from '../../shared/domain/project/hints.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { readYaml, type Rules } from '../../shared/domain/project/yaml-file.ts';
import { plannedRounds } from '../../shared/domain/rounds/calendar.ts';
import { findContact } from '../../shared/domain/rounds/state.ts';
import { LocalRunError } from '../errors.ts';
import { scriptSchema, type Script } from './script.ts';

/** Reads a file of scripted answers for a project. Throws a {@link LocalRunError} that lists everything that is wrong with it. */
export function readScript(path: string, project: Project): Script {
  const result = readYaml(textOf(path), scriptSchema, namesAreKnown(project));
  if ('errors' in result) throw new LocalRunError(formatProjectErrors(path, result.errors));
  return result.value;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new LocalRunError(`The answers ${path} cannot be read: ${(error as Error).message}`);
  }
}

/** Rounds, contacts and actions that are spoken of are those of the project. */
function namesAreKnown(project: Project): Rules<Script> {
  const rounds = plannedRounds(project).map(({ id }) => id);
  const contacts = project.partners.flatMap((partner) => partner.contacts.map(({ id }) => id));
  return (draft) =>
    Object.entries(draft.rounds ?? {}).flatMap(([round, visits]) => [
      ...unknown(round, rounds, 'round', ['rounds', round]),
      ...(visits ?? []).flatMap((visit, index): Finding[] => {
        const path: Path = ['rounds', round, index];
        if (visit?.by === undefined) return [];
        const plan = project.plans.find(({ id }) => id === findContact(project, visit.by ?? '')?.partner.plan);
        const actions = plan?.actions.map(({ id }) => id) ?? [];
        return [
          ...unknown(visit.by, contacts, 'contact', [...path, 'by']),
          ...(plan ? Object.keys(visit.actions ?? {}) : []).flatMap((action) =>
            unknown(action, actions, `action of ${plan?.region ?? ''}`, [...path, 'actions', action]),
          ),
        ];
      }),
    ]);
}

function unknown(name: string, known: string[], what: string, path: Path): Finding[] {
  if (known.includes(name)) return [];
  const expected = `expected the id of a ${what} (${known.join(', ')}), found "${name}"`;
  return [{ path, message: [expected, didYouMean(name, known)].filter(Boolean).join('; ') }];
}
