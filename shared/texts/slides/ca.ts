import { pluralIn } from '../plural.ts';
import { deFigure, delFigure } from '../terms/ca.ts';
import type { SlideTexts } from './en.ts';

const plural = pluralIn('ca');
/** "9 de 14 accions", "9 d’11 accions". */
const outOf = (number: number, all: number) =>
  `${number} ${deFigure(all)} ${plural(all, { one: 'acció', other: 'accions' })}`;

export const ca: SlideTexts = {
  title: (project, meeting) => `${project}: diapositives sobre la situació, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${outOf(number, all)} ${plural(number, { one: 'requereix', other: 'requereixen' })} atenció`,
    silent: 'sense resposta',
    partlySilent: (number, all) => `${outOf(number, all)} sense resposta`,
    calm: 'cap acció no requereix atenció',
    empty: 'encara sense accions',
  },
  answerOf: (date) => `Resposta ${delFigure(date)}`,
  remark: 'Observació de la coordinació',
  next: (name, date) => `Propera cita: ${name}, ${date}`,
  noDecision: 'No cal decidir res',
};
