import type { Language } from '../../shared/domain/project/language.ts';
import type { Project } from '../../shared/domain/project/schema.ts';

/** The language in which a report can be read: a report is written in the languages of its project. */
export function readable({ languages, coordinator }: Project, wanted: Language): Language {
  return [...languages, coordinator.language].includes(wanted) ? wanted : (languages[0] ?? coordinator.language);
}
