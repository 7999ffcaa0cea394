import type { Language } from '../../domain/project/language.ts';
import { textsIn } from '../catalogue.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ca } from './ca.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';

export type { SlideTexts } from './en.ts';

export const slideTexts = (language: Language) => textsIn({ en, de, it, es, ca, nl, pl, fr }, language);
