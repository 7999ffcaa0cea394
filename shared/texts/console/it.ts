import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('it');
const plural = pluralIn('it');
const regions = (number: number) => count(number, { one: 'regione', other: 'regioni' });

export const it: ConsoleTexts = {
  title: 'Console',
  signIn: {
    heading: 'Accesso',
    intro: 'Inserisca il Suo indirizzo. Riceverà un’e-mail con un link per accedere.',
    email: 'Indirizzo e-mail',
    send: 'Invia il link',
    sentHeading: 'Controlli la Sua casella di posta',
    sent: 'Se l’indirizzo è quello del coordinamento del progetto, un’e-mail con un link è in arrivo. Il link è valido per 30 minuti.',
    confirmHeading: 'Accesso alla console',
    confirm: 'Accedi ora',
    expiredHeading: 'Questo link non è più valido',
    expired: 'È già stato utilizzato oppure i 30 minuti sono trascorsi.',
    again: 'Richiedi un nuovo link',
    out: 'Esci',
  },
  standing: {
    none: 'Nessuna rilevazione è ancora stata aperta',
    heading: (answered, asked) =>
      `${regions(answered)} su ${asked} ${plural(answered, { one: 'ha risposto', other: 'hanno risposto' })}`,
    closed: 'La rilevazione è chiusa.',
    deadline: (date) => `Il termine scade ${date}.`,
    previous: (answered, asked, round) =>
      `Nella rilevazione precedente (${round}) ${plural(answered, { one: 'aveva risposto', other: 'avevano risposto' })} ${regions(answered)} su ${asked}.`,
    round: (name) => `Rilevazione: ${name}.`,
  },
  next: {
    heading: 'Prossime operazioni',
    nothing: 'Non sono previste altre operazioni.',
    'open-round': (round) => `Si apre la rilevazione: ${round}`,
    'compile-report': (meeting) => `Viene elaborato il rapporto: ${meeting}`,
    invitation: 'Vengono spediti gli inviti',
    reminder: (number) => `Il promemoria n.\u00a0${number} viene spedito a chi non ha risposto`,
    'last-call': 'L’ultimo promemoria viene spedito a chi non ha risposto',
    other: 'Viene spedita un’e-mail',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Manca una regione', other: `Mancano ${regions(number)}` }),
    answered: (number) =>
      plural(number, { one: 'Ha risposto una regione', other: `Hanno risposto ${regions(number)}` }),
    state: { answered: 'Ha risposto', missing: 'Non ha ancora risposto', closed: 'Nessuna risposta' },
    answeredAt: (moment) => withArticle('il', moment),
    deadline: (date) => `Termine: ${date}`,
    reminders: (number) =>
      number === 0
        ? 'nessun promemoria inviato'
        : plural(number, { one: 'un promemoria inviato', other: `${number} promemoria inviati` }),
    contacts: 'Contatti',
    unreachable: 'non raggiungibile',
    optedOut: 'non desidera altri promemoria',
    moreTime: 'Concedi più tempo',
    newDeadline: (region) => `Nuovo termine per la regione ${region}`,
    moreTimeForAll: 'Concedi più tempo a tutti',
    newDeadlineForAll: 'Nuovo termine per tutte le regioni. Chi non ha ancora risposto ne riceve avviso per e-mail.',
    extend: 'Proroga il termine',
    notPossible: 'Il termine non può più essere prorogato a quel giorno. Ne scelga un altro.',
    remind: {
      summary: 'Invia subito un promemoria',
      whom: (addresses) => `Un promemoria viene inviato a: ${addresses}.`,
      soon: 'Parte entro un quarto d’ora.',
      from: (moment) => `Data e ora dell’invio: ${moment}.`,
      send: 'Invia il promemoria',
      asked: 'Un promemoria è già stato richiesto per oggi.',
    },
  },
  reports: {
    heading: 'Rapporti',
    compile: 'Elabora ora',
    compiling: 'in corso di elaborazione; ricarichi la pagina tra qualche istante',
    none: 'non ancora elaborato',
    revision: (revision, moment) => `Versione ${revision}, ${moment}`,
    formats: {
      'report.html': 'pagina web',
      'report.pdf': 'PDF',
      'report.xlsx': 'foglio di calcolo',
      'report.json': 'dati',
    },
  },
  notFound: { heading: 'Questa pagina non esiste', body: 'Torni alla console.', back: 'Console' },
  failed: {
    heading: 'Si è verificato un errore',
    body: (request) =>
      `L’errore è nel nostro sistema ed è stato registrato con il riferimento ${request}. La preghiamo di riprovare.`,
  },
};
