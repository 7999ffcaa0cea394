import type { Language } from '../../shared/domain/project/language.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { languagesOf } from '../../shared/domain/report/editions.ts';

/** The language in which a report can be read, the wanted one if it is written in that, and else the project's first. */
export function readable(project: Project, wanted: Language): Language {
  return languagesOf(project).find((language) => language === wanted) ?? languagesOf(project)[0] ?? wanted;
}
