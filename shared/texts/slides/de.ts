import { countIn, pluralIn } from '../plural.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('de');
const plural = pluralIn('de');
const actions = (number: number) => count(number, { one: 'Maßnahme', other: 'Maßnahmen' });

export const de: SlideTexts = {
  title: (project, meeting) => `${project}: Folien zum Stand, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${number} von ${actions(all)} ${plural(number, { one: 'braucht', other: 'brauchen' })} Aufmerksamkeit`,
    silent: 'keine Antwort',
    partlySilent: (number, all) => `${number} von ${actions(all)} ohne Antwort`,
    calm: 'keine Maßnahme braucht Aufmerksamkeit',
    empty: 'noch keine Maßnahmen',
  },
  answerOf: (date) => `Antwort vom ${date}`,
  remark: 'Anmerkung der Koordination',
  next: (name, date) => `Als Nächstes: ${name}, ${date}`,
  noDecision: 'Es ist nichts zu entscheiden',
};
