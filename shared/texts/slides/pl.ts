import { countIn, pluralIn } from '../plural.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('pl');
const plural = pluralIn('pl');
/** In the genitive: "9 z 14 działań". */
const ofActions = (number: number) =>
  count(number, { one: 'działania', few: 'działań', many: 'działań', other: 'działania' });

export const pl: SlideTexts = {
  title: (project, meeting) => `${project}: slajdy o stanie realizacji, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${number} z ${ofActions(all)} ${plural(number, { one: 'wymaga', few: 'wymagają', many: 'wymaga', other: 'wymaga' })} uwagi`,
    silent: 'brak odpowiedzi',
    partlySilent: (number, all) => `${number} z ${ofActions(all)} bez odpowiedzi`,
    calm: 'żadne działanie nie wymaga uwagi',
    empty: 'na razie bez działań',
  },
  answerOf: (date) => `Odpowiedź z ${date}`,
  remark: 'Uwaga koordynatora',
  next: (name, date) => `Najbliższy termin: ${name}, ${date}`,
  noDecision: 'Nic nie wymaga decyzji',
};
