import { countIn, pluralIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('es');
const plural = pluralIn('es');
const regions = (number: number) => count(number, { one: 'región', other: 'regiones' });

export const es: EditionTexts = {
  name: 'Informe público de situación',
  title: (project, meeting) => `${project}: informe público de situación, ${meeting}`,
  status: {
    silent: 'Ninguna región ha informado aún sobre sus acciones',
    description: (counts) => `Acciones de todas las regiones por estado: ${counts}.`,
  },
  figures: {
    instruments: 'instrumentos de política mejorados',
    funds: 'fondos influidos, EUR',
    basis: (answered, all) => `según los datos de ${answered} de ${regions(all)}`,
    noBasis: 'ninguna región ha aportado aún este dato',
  },
  plannedActions: 'Acciones previstas',
  method: {
    period: (period) =>
      `El informe abarca la fase 2 del proyecto, en la que las regiones ejecutan sus planes de acción: ${period}.`,
    rules: [
      'Las cifras se basan en lo que han comunicado los socios de las regiones. Cada acción tiene un solo estado: el que le dan sus socios o, si no le dan ninguno, el que resulta de sus cifras.',
      'El avance es la estimación propia de los socios. La media abarca las acciones para las que hay una cifra; el cambio, aquellas para las que la hay en ambos informes.',
      'Cuando una región no ha respondido en una ronda, se utiliza su última respuesta anterior. «Sin respuesta» no significa «sin avance».',
      'Los fondos influidos son la suma de los importes que han indicado las regiones. Un importe no indicado no se cuenta como 0.',
      'Los aspectos destacados figuran aquí con las palabras de los socios, y solo cuando estos han autorizado su publicación. La situación de cada acción y las demás respuestas no forman parte de esta edición.',
    ],
  },
  closing: (organisation) => `Publicado por: ${organisation}`,

  newsletter: {
    name: 'Boletín informativo',
    subject: (project, meeting) => `${project}: boletín informativo, ${meeting}`,
    further: (number) =>
      `${count(number, { one: 'aspecto destacado más', other: 'aspectos destacados más' })} ${plural(number, { one: 'figura', other: 'figuran' })} en el informe público de situación.`,
    readReport: 'Consultar el informe público de situación',
    website: 'Sitio web del proyecto',
    contact: 'Contacto',
  },
};
