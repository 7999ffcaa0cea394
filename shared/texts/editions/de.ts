import { countIn, pluralIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('de');
const plural = pluralIn('de');
const regions = (number: number) => count(number, { one: 'Region', other: 'Regionen' });

export const de: EditionTexts = {
  name: 'Öffentlicher Statusbericht',
  title: (project, meeting) => `${project}: Öffentlicher Statusbericht, ${meeting}`,
  status: {
    silent: 'Noch hat keine Region zu ihren Maßnahmen berichtet',
    description: (counts) => `Maßnahmen aller Regionen nach Status: ${counts}.`,
  },
  figures: {
    instruments: 'Politik\u00adinstrumente verbessert',
    funds: 'beeinflusste Mittel, EUR',
    basis: (answered, all) => `nach Angaben von ${answered} von ${regions(all)}`,
    noBasis: 'noch keine Angaben der Regionen',
  },
  plannedActions: 'Geplante Maßnahmen',
  method: {
    period: (period) =>
      `Der Bericht umfasst die Phase 2 des Projekts, in der die Regionen ihre Aktionspläne umsetzen: ${period}.`,
    rules: [
      'Die Zahlen beruhen auf dem, was die Partner der Regionen berichtet haben. Jede Maßnahme hat genau einen Status: den, den ihre Partner angeben, oder, wo sie keinen angeben, den, der aus ihren Zahlen folgt.',
      'Der Fortschritt ist die eigene Schätzung der Partner. Das Mittel umfasst die Maßnahmen, für die es eine Zahl gibt; die Veränderung umfasst diejenigen, für die beide Berichte eine haben.',
      'Wo eine Region in einer Runde nicht geantwortet hat, steht ihre letzte ältere Antwort. „Keine Antwort“ heißt nicht „kein Fortschritt“.',
      'Die beeinflussten Mittel sind die Summe der Beträge, die die Regionen genannt haben. Ein nicht genannter Betrag zählt nicht als 0.',
      'Besonderes steht hier in den Worten der Partner und nur, soweit die Partner es zur Veröffentlichung freigegeben haben. Der Stand einzelner Maßnahmen und alle übrigen Antworten sind nicht Teil dieser Ausgabe.',
    ],
  },
  closing: (organisation) => `Herausgegeben von: ${organisation}`,

  newsletter: {
    name: 'Newsletter',
    subject: (project, meeting) => `${project}: Newsletter, ${meeting}`,
    further: (number) =>
      `${count(number, { one: 'weiterer Beitrag', other: 'weitere Beiträge' })} ${plural(number, { one: 'steht', other: 'stehen' })} im öffentlichen Statusbericht.`,
    readReport: 'Öffentlichen Statusbericht lesen',
    website: 'Website des Projekts',
    contact: 'Kontakt',
  },
};
