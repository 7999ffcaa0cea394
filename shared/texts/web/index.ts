import { languages, type Language } from '../../domain/project/language.ts';
import { textsIn, type Catalogue } from '../catalogue.ts';
import { de } from './de.ts';
import { en, type WebTexts } from './en.ts';
import { ca } from './ca.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';

export function webTexts(language: Language): Catalogue<WebTexts> {
  return textsIn({ en, de, it, es, ca, nl, pl, fr }, language);
}

/** The first of the reader's languages, by an Accept-Language header, that there are texts in; else `otherwise`. */
export function languageOf(acceptLanguage: string | undefined, otherwise: Language = 'en'): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return wanted.map((tag) => languages.find((language) => language === tag)).find(Boolean) ?? otherwise;
}
