import { countIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('pl');
/** In the genitive: "5 z 7 regionów". */
const ofRegions = (number: number) =>
  count(number, { one: 'regionu', few: 'regionów', many: 'regionów', other: 'regionu' });

export const pl: EditionTexts = {
  name: 'Publiczny raport o stanie realizacji',
  title: (project, meeting) => `${project}: publiczny raport o stanie realizacji, ${meeting}`,
  status: {
    silent: 'Żaden region nie przekazał jeszcze informacji o swoich działaniach',
    description: (counts) => `Działania wszystkich regionów według statusu: ${counts}.`,
  },
  figures: {
    instruments: 'ulepszone instrumenty polityki',
    funds: 'środki objęte wpływem projektu, EUR',
    basis: (answered, all) => `regiony, które podały dane: ${answered} z ${ofRegions(all)}`,
    noBasis: 'żaden region nie podał jeszcze danych',
  },
  plannedActions: 'Planowane działania',
  method: {
    period: (period) => `Raport obejmuje fazę 2 projektu, w której regiony realizują swoje plany działań: ${period}.`,
    rules: [
      'Dane liczbowe opierają się na informacjach przekazanych przez partnerów z regionów. Każde działanie ma dokładnie jeden status: ten, który podali partnerzy, a jeśli go nie podali, ten, który wynika z ich danych.',
      'Postęp jest własnym szacunkiem partnerów. Średnia obejmuje działania, dla których podano wartość; zmiana obejmuje te, dla których podano ją w obu raportach.',
      'Gdy region nie odpowiedział w danej rundzie, wykorzystuje się jego ostatnią starszą odpowiedź. „Brak odpowiedzi” nie oznacza braku postępu.',
      'Środki objęte wpływem projektu są sumą kwot podanych przez regiony. Kwota, której nie podano, nie jest liczona jako 0.',
      'Najważniejsze informacje przytoczono słowami partnerów i tylko wtedy, gdy partnerzy zgodzili się na ich publikację. Stan poszczególnych działań i wszystkie pozostałe odpowiedzi nie są częścią tego wydania.',
    ],
  },
  closing: (organisation) => `Wydawca: ${organisation}`,

  newsletter: {
    name: 'Biuletyn',
    subject: (project, meeting) => `${project}: biuletyn, ${meeting}`,
    further: (number) => `Pozostałe informacje w publicznym raporcie o stanie realizacji: ${number}.`,
    readReport: 'Przeczytaj publiczny raport o stanie realizacji',
    website: 'Strona internetowa projektu',
    contact: 'Kontakt',
  },
};
