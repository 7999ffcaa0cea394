import { languages, type Language } from '../../domain/project/language.ts';
import type { Project } from '../../domain/project/schema.ts';
import { textsIn, type Catalogue } from '../catalogue.ts';
import { de } from './de.ts';
import { en, type SurveyTexts } from './en.ts';
import { ca } from './ca.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';

export function surveyTexts(language: Language): Catalogue<SurveyTexts> {
  return textsIn({ en, de, it, es, ca, nl, pl, fr }, language);
}

/** The languages that a project's survey can be read in: the project's own, in the order of all. */
export function surveyLanguages(project: Project): Language[] {
  return languages.filter((language) => project.languages.includes(language));
}
