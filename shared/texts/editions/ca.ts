import { countIn, pluralIn } from '../plural.ts';
import { deFigure } from '../terms/ca.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('ca');
const plural = pluralIn('ca');

export const ca: EditionTexts = {
  name: 'Informe públic de situació',
  title: (project, meeting) => `${project}: informe públic de situació, ${meeting}`,
  status: {
    silent: 'Encara no hi ha cap regió que hagi informat sobre les seves accions',
    description: (counts) => `Accions de totes les regions per situació: ${counts}.`,
  },
  figures: {
    instruments: 'instruments de política millorats',
    funds: 'fons en què s’ha influït, EUR',
    basis: (answered, all) =>
      `segons les dades ${deFigure(answered)} ${deFigure(all)} ${plural(all, { one: 'regió', other: 'regions' })}`,
    noBasis: 'encara no hi ha dades de cap regió',
  },
  plannedActions: 'Accions previstes',
  method: {
    period: (period) =>
      `L’informe abasta la fase 2 del projecte, en què les regions executen els seus plans d’acció: ${period}.`,
    rules: [
      'Les xifres es basen en el que han comunicat els socis de les regions. Cada acció té una única situació: la que li donen els seus socis o, si no n’hi donen cap, la que resulta de les seves xifres.',
      'El progrés és l’estimació dels mateixos socis. La mitjana es calcula amb les accions que tenen una xifra; el canvi, amb les accions que en tenen en tots dos informes.',
      'Si una regió no ha respost en una ronda, es fa servir la seva última resposta anterior. «Sense resposta» no vol dir «sense progrés».',
      'Els fons en què s’ha influït són la suma dels imports que han indicat les regions. Un import no indicat no compta com a 0.',
      'Els aspectes destacats es reprodueixen amb les paraules dels socis, i només quan els socis n’han autoritzat la publicació. La situació de cada acció i la resta de respostes no formen part d’aquesta edició.',
    ],
  },
  closing: (organisation) => `Publicat per: ${organisation}`,

  newsletter: {
    name: 'Butlletí',
    subject: (project, meeting) => `${project}: butlletí, ${meeting}`,
    further: (number) =>
      `${count(number, { one: 'aspecte destacat més', other: 'aspectes destacats més' })} ${plural(number, { one: 'consta', other: 'consten' })} en l’informe públic de situació.`,
    readReport: 'Consultar l’informe públic de situació',
    website: 'Lloc web del projecte',
    contact: 'Contacte',
  },
};
