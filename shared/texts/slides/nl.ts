import { countIn, pluralIn } from '../plural.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('nl');
const plural = pluralIn('nl');
const actions = (number: number) => count(number, { one: 'actie', other: 'acties' });
/** "2 van de 5 acties", but "1 van 1 actie". */
const outOf = (number: number, all: number) =>
  `${number} ${plural(all, { one: 'van', other: 'van de' })} ${actions(all)}`;

export const nl: SlideTexts = {
  title: (project, meeting) => `${project}: dia’s over de stand van zaken, ${meeting}`,
  region: {
    attention: (number, all) => `${outOf(number, all)} ${plural(number, { one: 'vraagt', other: 'vragen' })} aandacht`,
    silent: 'geen antwoord',
    partlySilent: (number, all) => `${outOf(number, all)} zonder antwoord`,
    calm: 'geen enkele actie vraagt aandacht',
    empty: 'nog geen acties',
  },
  answerOf: (date) => `Antwoord van ${date}`,
  remark: 'Opmerking van de coördinator',
  next: (name, date) => `Eerstvolgende bijeenkomst: ${name}, ${date}`,
  noDecision: 'Niets vraagt om een besluit',
};
