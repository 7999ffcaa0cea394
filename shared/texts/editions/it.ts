import { countIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('it');
const regions = (number: number) => count(number, { one: 'regione', other: 'regioni' });

export const it: EditionTexts = {
  name: 'Rapporto pubblico sullo stato di attuazione',
  title: (project, meeting) => `${project}: rapporto pubblico sullo stato di attuazione, ${meeting}`,
  status: {
    silent: 'Nessuna regione ha ancora riferito sulle proprie azioni',
    description: (counts) => `Azioni di tutte le regioni per stato: ${counts}.`,
  },
  figures: {
    instruments: 'strumenti di policy migliorati',
    funds: 'fondi influenzati, EUR',
    basis: (answered, all) => `secondo i dati di ${regions(answered)} su ${all}`,
    noBasis: 'nessuna regione ha ancora fornito dati',
  },
  plannedActions: 'Azioni programmate',
  method: {
    period: (period) =>
      `Il rapporto riguarda la fase 2 del progetto, in cui le regioni attuano i propri piani d’azione: ${period}.`,
    rules: [
      'I dati si basano su quanto comunicato dai partner delle regioni. Ogni azione ha un solo stato: quello attribuito dai suoi partner oppure, dove non ne attribuiscono alcuno, quello che risulta dai loro dati.',
      'L’avanzamento è la stima dei partner. La media comprende le azioni che hanno un valore; la variazione comprende quelle che ne hanno uno in entrambi i rapporti.',
      'Dove una regione non ha risposto a una rilevazione, vale la sua ultima risposta precedente. «Nessuna risposta» non significa «nessun avanzamento».',
      'I fondi influenzati sono la somma degli importi indicati dalle regioni. Un importo non indicato non è contato come 0.',
      'I testi in evidenza riportano le parole dei partner, e soltanto dove i partner ne hanno autorizzato la pubblicazione. La situazione delle singole azioni e tutte le altre risposte non fanno parte di questa edizione.',
    ],
  },
  closing: (organisation) => `A cura di: ${organisation}`,

  newsletter: {
    name: 'Newsletter',
    subject: (project, meeting) => `${project}: newsletter, ${meeting}`,
    further: (number) =>
      `${count(number, { one: 'altro testo si trova', other: 'altri testi si trovano' })} nel rapporto pubblico sullo stato di attuazione.`,
    readReport: 'Leggere il rapporto pubblico sullo stato di attuazione',
    website: 'Sito web del progetto',
    contact: 'Contatti',
  },
};
