import { languages, type Language } from '../domain/project/language.ts';

/** A project's own text in the language, else in English, else in the first that there is; and in which it is. */
export function localText(
  texts: Partial<Record<Language, string>>,
  language: Language,
): { text: string; language: Language } {
  const found = [language, 'en' as const, ...languages].find((candidate) => texts[candidate] !== undefined) ?? language;
  return { text: texts[found] ?? '', language: found };
}
