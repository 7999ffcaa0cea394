import { languages, type Language } from '../../domain/project/language.ts';
import { textsIn, type Catalogue } from '../catalogue.ts';
import { de } from './de.ts';
import { en, type WebTexts } from './en.ts';

export function webTexts(language: Language): Catalogue<WebTexts> {
  return textsIn({ en, de }, language);
}

/** The first of the reader's languages, by an Accept-Language header, that there are texts in; else English. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '').split(',').map((range) => range.trim().slice(0, 2).toLowerCase());
  return (
    languages.find((language) => language === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en'
  );
}
