import type { Language } from '../../../domain/project/language.ts';
import { textsIn, type Catalogue } from '../../catalogue.ts';
import { de } from './de.ts';
import { en, type QuestionTexts } from './en.ts';

export type { QuestionTexts } from './en.ts';

export function questionTexts(language: Language): Catalogue<QuestionTexts> {
  return textsIn({ en, de }, language);
}
