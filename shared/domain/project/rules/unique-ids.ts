import type { Finding, Path } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** An id names one thing; contacts have ids of their own across the whole project, actions within their plan. */
export function uniqueIds(project: ProjectDraft): Finding[] {
  const partners = entriesOf(project.partners, ['partners']);
  const plans = entriesOf(project.plans, ['plans']);
  const questions = entriesOf(project.questions, ['questions']);
  return [
    partners,
    plans,
    entriesOf(project.meetings, ['meetings']),
    questions,
    partners.flatMap(({ value, path }) => entriesOf(value.contacts, [...path, 'contacts'])),
    ...plans.map(({ value, path }) => entriesOf(value.actions, [...path, 'actions'])),
    ...questions.map(({ value, path }) => entriesOf(value.choices, [...path, 'choices'])),
  ].flatMap((entries) => repeated(entries.map(({ value, path }) => ({ name: value.id, path: [...path, 'id'] }))));
}

/** The project's languages, each named once. */
export function uniqueLanguages({ languages }: ProjectDraft): Finding[] {
  return repeated((languages ?? []).map((name, index) => ({ name, path: ['languages', index] })));
}

function repeated(entries: { name?: string | undefined; path: Path }[]): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ name, path }): Finding[] => {
    if (name === undefined) return [];
    if (seen.has(name)) return [{ path, message: `expected each only once, found ${name} a second time` }];
    seen.add(name);
    return [];
  });
}
