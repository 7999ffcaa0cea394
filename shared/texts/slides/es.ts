import { countIn, pluralIn } from '../plural.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');
const actions = (number: number) => count(number, { one: 'acción', other: 'acciones' });

export const es: SlideTexts = {
  title: (project, meeting) => `${project}: diapositivas sobre la situación, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${number} de ${actions(all)} ${plural(number, { one: 'requiere', other: 'requieren' })} atención`,
    silent: 'sin respuesta',
    partlySilent: (number, all) => `${number} de ${actions(all)} sin respuesta`,
    calm: 'ninguna acción requiere atención',
    empty: 'todavía sin acciones',
  },
  answerOf: (date) => `Respuesta del ${date}`,
  remark: 'Observación de la coordinación',
  next: (name, date) => `Próxima cita: ${name}, ${date}`,
  noDecision: 'Nada requiere una decisión',
};
