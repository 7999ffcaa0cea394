import type { Language } from '../../domain/project/language.ts';
import { textsIn } from '../catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type { ReportTexts } from './en.ts';

export const reportTexts = (language: Language) => textsIn({ en, de }, language);
