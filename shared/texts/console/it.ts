import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('it');
const plural = pluralIn('it');
const regions = (number: number) => count(number, { one: 'regione', other: 'regioni' });
const mails = (number: number) => count(number, { one: 'e-mail', other: 'e-mail' });

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
  round: {
    act: 'Modifica questa rilevazione',
    pause: 'Sospendi la rilevazione',
    pauseHint:
      'Durante la sospensione non vengono spediti né inviti né promemoria. I link restano validi e il questionario rimane aperto.',
    paused: (moment) =>
      `Rilevazione sospesa ${withArticle('dal', moment)}. Non vengono spediti né inviti né promemoria e il questionario rimane aperto.`,
    resume: 'Riprendi la rilevazione',
    resumeHint:
      'Il termine è prorogato per la durata della sospensione. Chi non ha ancora risposto ne riceve avviso per e-mail.',
    close: 'Chiudi ora la rilevazione',
    closeHint: 'Non sarà più possibile inviare relazioni. Con «Concedi più tempo» la rilevazione può essere riaperta.',
    confirmClose: 'Sì, chiudi',
    closedEarly: (moment) => `Lei ha chiuso la rilevazione ${withArticle('il', moment)}.`,
    open: 'Apri ora la prossima rilevazione',
    openHint: (round, opens) => `La prossima rilevazione (${round}) si aprirebbe automaticamente ${opens}.`,
    openDeadline: 'Termine della rilevazione',
    openNow: 'Apri ora',
    opening: (round) => `La prossima rilevazione (${round}) si apre entro un quarto d’ora.`,
  },
  sending: {
    sandbox:
      'Amazon SES è ancora nella sandbox: invia soltanto a indirizzi che vi sono stati verificati e non più di 200 e-mail al giorno. Richieda l’accesso alla produzione nella console di SES.',
    waiting: (number, perDay) =>
      `${plural(number, { one: 'Un’e-mail è', other: `${mails(number)} sono` })} in attesa, perché la quota giornaliera di Amazon SES (${mails(perDay)}) è esaurita. Le meno recenti partono per prime, appena la quota lo consente.`,
  },
  next: {
    heading: 'Prossime operazioni',
    nothing: 'Non sono previste altre operazioni.',
    'open-round': (round) => `Si apre la rilevazione: ${round}`,
    'compile-report': (meeting) => `Viene elaborato il rapporto: ${meeting}`,
    announcement: 'Viene annunciata la rilevazione',
    invitation: 'Vengono spediti gli inviti',
    reminder: (number) => `Il promemoria n.\u00a0${number} viene spedito a chi non ha risposto`,
    'last-call': 'L’ultimo promemoria viene spedito a chi non ha risposto',
    'round-closed': 'Ai contatti viene comunicato che il questionario è chiuso',
    other: 'Viene spedita un’e-mail',
  },
  regions: {
    missing: (number) => plural(number, { one: 'Manca una regione', other: `Mancano ${regions(number)}` }),
    answered: (number) =>
      plural(number, { one: 'Ha risposto una regione', other: `Hanno risposto ${regions(number)}` }),
    leftOut: (number) => plural(number, { one: 'È esclusa una regione', other: `Sono escluse ${regions(number)}` }),
    state: {
      answered: 'Ha risposto',
      missing: 'Non ha ancora risposto',
      closed: 'Nessuna risposta',
      leftOut: 'Esclusa da questa rilevazione',
    },
    skip: {
      summary: 'Escludi da questa rilevazione',
      hint: 'La regione non figura più tra quelle mancanti e i suoi contatti non ricevono altre e-mail su questa rilevazione. Possono comunque rispondere.',
      leaveOut: 'Escludi',
      askAgain: 'Includi di nuovo questa regione',
    },
    address: {
      summary: 'Correggi l’indirizzo',
      label: (address) => `Indirizzo al posto di ${address}`,
      hint: 'Lasci l’indirizzo invariato per un nuovo tentativo. Se il questionario è ancora aperto, un invito viene spedito all’indirizzo salvato.',
      save: 'Salva l’indirizzo',
      wrong: 'Inserisca un indirizzo e-mail, ad esempio nome@example.org.',
      taken: 'Un altro contatto del progetto ha già questo indirizzo.',
    },
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
  },
  history: {
    heading: 'Operazioni eseguite',
    extended: (who, deadline) => `Più tempo: ${who}, fino a ${deadline}`,
    everybody: 'tutte le regioni',
    reminded: (who) => `Promemoria richiesto: ${who}`,
    paused: 'Rilevazione sospesa',
    resumed: 'Rilevazione ripresa',
    closed: 'Rilevazione chiusa',
    'round-requested': (round, deadline) => `Rilevazione aperta manualmente: ${round}, fino a ${deadline}`,
    skipped: (who) => `Regione esclusa: ${who}`,
    unskipped: (who) => `Regione inclusa di nuovo: ${who}`,
    'address-corrected': (who) => `Indirizzo corretto: ${who}`,
    'address-retried': (who) => `Nuovo tentativo con lo stesso indirizzo: ${who}`,
    'compile-requested': (meeting) => `Rapporto richiesto: ${meeting}`,
    imported: 'File del progetto importato',
  },
  notFound: { heading: 'Questa pagina non esiste', body: 'Torni alla console.', back: 'Console' },
  failed: {
    heading: 'Si è verificato un errore',
    body: (request) =>
      `L’errore è nel nostro sistema ed è stato registrato con il riferimento ${request}. La preghiamo di riprovare.`,
  },
};
