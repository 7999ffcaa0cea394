import type { Language } from '../domain/project/language.ts';

/** The catalogues of one area of the product, complete: a language, or a text in one, that is missing does not compile. */
export type Catalogues<Texts> = Record<Language, Texts>;

export interface Catalogue<Texts> {
  texts: Texts;
  language: Language;
}

/** The area's texts in `language`. */
export function textsIn<Texts>(catalogues: Catalogues<Texts>, language: Language): Catalogue<Texts> {
  return { texts: catalogues[language], language };
}
