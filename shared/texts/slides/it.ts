import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('it');
const plural = pluralIn('it');
const actions = (number: number) => count(number, { one: 'azione', other: 'azioni' });

export const it: SlideTexts = {
  title: (project, meeting) => `${project}: diapositive sullo stato di attuazione, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${actions(number)} su ${all} ${plural(number, { one: 'richiede', other: 'richiedono' })} attenzione`,
    silent: 'nessuna risposta',
    partlySilent: (number, all) => `${actions(number)} su ${all} senza risposta`,
    calm: 'nessuna azione richiede attenzione',
    empty: 'ancora nessuna azione',
  },
  answerOf: (date) => `Risposta ${withArticle('del', date)}`,
  remark: 'Osservazione del coordinamento',
  next: (name, date) => `Prossimo appuntamento: ${name}, ${date}`,
  noDecision: 'Nulla richiede una decisione',
};
