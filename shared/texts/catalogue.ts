import type { Language } from '../domain/project/language.ts';

/** The catalogues of one area of the product. English is complete by definition; the others are held to its type. */
export type Catalogues<Texts> = { en: Texts } & Partial<Record<Language, Texts>>;

export interface Catalogue<Texts> {
  texts: Texts;
  /** The language that the texts are really in: the one asked for, or English. */
  language: Language;
}

/** The area's texts in `language`, or in English as long as that language has no catalogue. */
export function textsIn<Texts>(catalogues: Catalogues<Texts>, language: Language): Catalogue<Texts> {
  const texts = catalogues[language];
  return texts ? { texts, language } : { texts: catalogues.en, language: 'en' };
}
