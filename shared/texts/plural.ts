import type { Language } from '../domain/project/language.ts';
import { formatNumber } from './format.ts';

/** The forms that a language needs for counted things; millions apart, for which no text here has use. */
interface PluralForms {
  en: 'one' | 'other';
  de: 'one' | 'other';
  it: 'one' | 'other';
  es: 'one' | 'other';
  ca: 'one' | 'other';
  nl: 'one' | 'other';
  pl: 'one' | 'few' | 'many' | 'other';
  fr: 'one' | 'other';
}

/** Picks the form of a word that goes with a number. */
export type Plural<L extends Language> = (count: number, forms: Record<PluralForms[L], string>) => string;

/**
 * @example
 * const actions = pluralIn('en')(2, { one: 'action', other: 'actions' }); // 'actions'
 */
export function pluralIn<L extends Language>(language: L): Plural<L> {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => {
    const byCategory: Partial<Record<Intl.LDMLPluralRule, string>> & { other?: string } = forms;
    return byCategory[rules.select(count)] ?? byCategory.other ?? '';
  };
}

/**
 * The number with its word.
 * @example
 * countIn('en')(2, { one: 'action', other: 'actions' }); // '2 actions'
 */
export function countIn<L extends Language>(language: L): Plural<L> {
  const plural = pluralIn(language);
  return (count, forms) => `${formatNumber(count, language)} ${plural(count, forms)}`;
}
