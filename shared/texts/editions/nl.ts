import { countIn, pluralIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('nl');
const plural = pluralIn('nl');
/** "2 van de 5 regio’s", but "1 van 1 regio". */
const outOf = (number: number, all: number) =>
  `${number} ${plural(all, { one: 'van', other: 'van de' })} ${count(all, { one: 'regio', other: 'regio’s' })}`;

export const nl: EditionTexts = {
  name: 'Openbaar statusrapport',
  title: (project, meeting) => `${project}: openbaar statusrapport, ${meeting}`,
  status: {
    silent: 'Nog geen enkele regio heeft over haar acties gerapporteerd',
    description: (counts) => `Acties van alle regio’s per status: ${counts}.`,
  },
  figures: {
    instruments: 'beleids\u00adinstrumenten verbeterd',
    funds: 'beïnvloede middelen, EUR',
    basis: (answered, all) => `volgens opgave van ${outOf(answered, all)}`,
    noBasis: 'nog geen opgave van de regio’s',
  },
  plannedActions: 'Geplande acties',
  method: {
    period: (period) =>
      `Het rapport beslaat fase 2 van het project, waarin de regio’s hun actieplannen uitvoeren: ${period}.`,
    rules: [
      'De cijfers berusten op wat de partners van de regio’s hebben gerapporteerd. Elke actie heeft precies één status: de status die de partners opgeven of, waar zij er geen opgeven, de status die uit hun cijfers volgt.',
      'De voortgang is de eigen schatting van de partners. Het gemiddelde is berekend over de acties waarvoor een cijfer bekend is, een verandering over de acties waarvoor beide rapporten een cijfer hebben.',
      'Waar een regio in een ronde niet heeft geantwoord, telt haar laatste oudere antwoord. ‘Geen antwoord’ betekent niet ‘geen voortgang’.',
      'De beïnvloede middelen zijn de som van de bedragen die de regio’s hebben opgegeven. Een bedrag dat niet is opgegeven, telt niet als 0.',
      'Hoogtepunten staan hier in de woorden van de partners, en alleen waar de partners ze voor publicatie hebben vrijgegeven. De stand van afzonderlijke acties en alle andere antwoorden maken geen deel uit van deze uitgave.',
    ],
  },
  closing: (organisation) => `Uitgegeven door: ${organisation}`,

  newsletter: {
    name: 'Nieuwsbrief',
    subject: (project, meeting) => `${project}: nieuwsbrief, ${meeting}`,
    further: (number) =>
      `Nog ${count(number, { one: 'hoogtepunt staat', other: 'hoogtepunten staan' })} in het openbare statusrapport.`,
    readReport: 'Openbaar statusrapport lezen',
    website: 'Website van het project',
    contact: 'Contact',
  },
};
