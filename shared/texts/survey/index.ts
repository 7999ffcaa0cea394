import { languages, type Language } from '../../domain/project/language.ts';
import type { Project } from '../../domain/project/schema.ts';
import { textsIn, type Catalogue, type Catalogues } from '../catalogue.ts';
import { de } from './de.ts';
import { en, type SurveyTexts } from './en.ts';
import { ca } from './ca.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';

const catalogues: Catalogues<SurveyTexts> = { en, de, it, es, ca, nl, pl, fr };

export function surveyTexts(language: Language): Catalogue<SurveyTexts> {
  return textsIn(catalogues, language);
}

/** The languages that a project's survey can be read in: the project's, as far as there are texts; else English. */
export function surveyLanguages(project: Project): Language[] {
  const written = languages.filter((language) => project.languages.includes(language) && catalogues[language]);
  return written.length > 0 ? written : ['en'];
}
