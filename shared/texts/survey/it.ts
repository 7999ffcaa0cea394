import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('it');
const plural = pluralIn('it');
const questions = (number: number) => count(number, { one: 'domanda', other: 'domande' });
const days = (number: number) => count(number, { one: 'giorno', other: 'giorni' });
const answers = (number: number) => count(number, { one: 'risposta', other: 'risposte' });

export const it: SurveyTexts = {
  subject: 'Questionario sull’avanzamento',
  openUntil: (deadline) => `Aperto fino a ${deadline}`,
  wasOpenUntil: (deadline) => `Era aperto fino a ${deadline}`,
  contact: (coordinator) => `Per eventuali domande sul questionario: ${coordinator},`,
  roundOf: (round) => `Rilevazione: ${round}`,
  backToList: 'Torna all’elenco',

  goOn: {
    action: (number, of) => (of === 1 ? 'Vai all’azione' : `Vai all’azione ${number} di ${of}`),
    plan: 'Vai al piano d’azione',
    questions: 'Vai alle altre domande',
    check: 'Vai alla verifica e all’invio',
  },
  save: {
    action: (number, of) => (of === 1 ? 'Salva e vai all’azione' : `Salva e vai all’azione ${number} di ${of}`),
    plan: 'Salva e vai al piano d’azione',
    questions: 'Salva e vai alle altre domande',
    check: 'Salva e vai alla verifica e all’invio',
    list: 'Salva e torna all’elenco',
  },

  home: {
    heading: (region) => `Relazione sul piano d’azione: ${region}`,
    lead: (deadline) =>
      `Indichi a che punto è l’attuazione: può inviare la relazione fino a ${deadline}. Quanto viene salvato resta conservato; con il Suo link può riaprire questa pagina tutte le volte che desidera.`,
    left: (number) => (number === 0 ? 'Oggi è l’ultimo giorno' : `Tempo rimasto: ${days(number)}`),
    states: {
      'not-started': 'Da compilare',
      saved: 'Salvato, non confermato',
      incomplete: (number) => `${questions(number)} da completare`,
      confirmed: 'Confermato',
    },
    filledIn: (day) => `Pagina precompilata con le risposte ${withArticle('del', day)}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Verifica delle risposte e invio',
      open: 'Non ancora possibile',
      ready: 'Pronta per l’invio',
      submitted: 'Inviata',
      changed: 'Modificata, non inviata',
    },
    stopReminders: 'Non desidero altri promemoria in questa rilevazione',
    remindersStopped: 'In questa rilevazione non riceverà altri promemoria.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Relazione inviata ${withArticle('il', moment)}, da ${name}.`
        : `Relazione inviata di nuovo ${withArticle('il', moment)}, da ${name}; questa è la versione ${revision}.`,
    canBeChanged: (deadline) =>
      `Può modificare la relazione fino a ${deadline}: apra l’elenco, salvi le modifiche e la invii di nuovo.`,
    changedSince: 'Da allora sono state salvate modifiche non ancora inviate.',
    show: 'Visualizza le risposte inviate',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Azione' : `Azione ${number} di ${of}`),
    filledIn: (day) =>
      `Le risposte già inserite sono state inviate ${withArticle('il', day)}. Le verifichi e salvi la pagina, anche se nulla è cambiato.`,
    savedBy: (name, moment) => `Pagina salvata ${withArticle('il', moment)}, da ${name}.`,
    previously: (month) => `Nel mese di ${month} era stato indicato:`,
    planned: 'Che cosa prevede il piano per questa azione',
    problems: (number) =>
      `Questa pagina è salvata. Prima dell’invio occorre rivedere ${plural(number, { one: 'una domanda', other: questions(number) })}`,
    asOf: (day) => `Dato ${withArticle('del', day)}`,
    isRight: 'È corretto così',
    limit: (characters) => `Ogni testo può contenere fino a ${characters} caratteri.`,
    notConfirmed: 'La pagina non è ancora confermata: La preghiamo di verificarla e di salvarla con il suo pulsante.',
    tooLarge: 'Non è stato salvato nulla: la pagina è troppo lunga',
    unchanged: {
      heading: (day) => `Non è cambiato nulla dopo ${withArticle('il', day)}?`,
      text: 'In tal caso confermi la fase e descriva in una frase la situazione. Tutto il resto rimane come compilato qui sotto e Le sarà mostrato ancora una volta prima dell’invio.',
      stage: (stage) => `La fase è ancora: ${stage}`,
      note: {
        done: 'Che cosa è stato fatto da allora, in breve?',
        reasons: 'Perché l’azione continua a non essere attuata, in breve?',
      },
      button: (goOn) => `Non è cambiato nulla. ${goOn}`,
      notTaken: 'La preghiamo di completare queste indicazioni per proseguire',
      missing: { stage: 'Confermi la fase. Se è cambiata, la scelga qui sotto', note: 'Scriva una breve nota' },
    },
  },

  saving: {
    savedAt: (time) => `Salvato alle ${time}`,
    conflict: (name, moment) =>
      `${name} ha salvato questa pagina ${withArticle('il', moment)}. La preghiamo di salvare: vedrà allora entrambe le versioni.`,
    tooLarge:
      'I testi di questa pagina superano insieme quanto può essere conservato. La preghiamo di abbreviare i più lunghi e di pubblicare in rete i documenti estesi, indicando qui il link.',
    closed: 'Il questionario è chiuso e non viene salvato più nulla. La preghiamo di copiare quanto ha scritto.',
    withdrawn: 'Il Suo link è stato revocato e non viene salvato più nulla. La preghiamo di copiare quanto ha scritto.',
    stuck:
      'Da questa pagina non viene salvato più nulla. La preghiamo di copiare quanto ha scritto e di riaprire il link ricevuto per e-mail.',
    offline:
      'Nessuna connessione. Quanto scrive resta in questa pagina e sarà salvato appena la connessione sarà ripristinata.',
    failed: 'Non salvato. Sarà fatto un altro tentativo; La preghiamo di lasciare aperta questa pagina.',
    left: 'Caratteri rimasti:',
    over: 'Caratteri in eccesso:',
  },

  conflict: {
    heading: 'Le Sue risposte non sono ancora salvate: nel frattempo la pagina è stata modificata',
    bySomebody: (name, moment) =>
      `${name} ha salvato questa pagina ${withArticle('il', moment)}, dopo che Lei l’aveva aperta. Nulla è andato perso. Dove le risposte differiscono, scelga quali mantenere e salvi di nuovo:`,
    byYourself: (moment) =>
      `Lei ha salvato questa pagina ${withArticle('il', moment)} in un’altra finestra, dopo averla aperta qui. Nulla è andato perso. Dove le risposte differiscono, scelga quali mantenere e salvi di nuovo:`,
    saved: (name) => `Risposta salvata da ${name}:`,
    empty: 'nessuna risposta',
    take: 'Usa questa risposta al posto della mia',
    discard: 'Scarta le mie risposte e apri quelle salvate',
  },

  check: {
    unconfirmed: 'salvato, non ancora confermato',
    notConfirmed:
      'Salvato, ma non ancora confermato. La preghiamo di aprire la pagina, di verificarla e di salvarla con il suo pulsante.',
    before: 'Prima:',
    changes: (number, day) =>
      number === 0
        ? `Dati ${withArticle('del', day)}; non è cambiato nulla.`
        : `Modifiche dopo ${withArticle('il', day)}: ${answers(number)}.`,
    heading: 'Verifica delle risposte e invio',
    lead: (region) => `Queste risposte saranno inviate come relazione: ${region}.`,
    change: 'Modifica',
    unsaved: 'pagina non ancora salvata in questa rilevazione',
    notSaved: 'Pagina non ancora salvata in questa rilevazione. La apra, la verifichi e la salvi.',
    nothingSaid: 'Nessuna indicazione.',
    problems: 'Prima dell’invio occorre rivedere quanto segue',
    submit: (region) => `Invia la relazione: ${region}`,
    submitAgain: (region) => `Invia di nuovo la relazione: ${region}`,
    receipt: (address) => `Una conferma con una copia delle risposte sarà inviata a ${address}.`,
    unchanged: (moment) => `La relazione è stata inviata ${withArticle('il', moment)}. Da allora nulla è cambiato.`,
    changed: {
      heading: 'La relazione non è ancora stata inviata: le risposte sono cambiate',
      text: 'Le risposte sono state modificate dopo l’apertura di questa pagina. Le verifichi di nuovo, poi invii la relazione.',
    },
    overtaken: {
      heading: 'Nel frattempo la relazione è stata inviata',
      text: (name, moment) =>
        `${name} l’ha inviata ${withArticle('il', moment)}, con risposte diverse da quelle che Le erano state mostrate. Se quanto vede ora deve sostituirla, invii di nuovo la relazione.`,
    },
    tooLarge: {
      heading: 'Le risposte sono troppo lunghe per essere inviate',
      text: (kilobytes, limit) =>
        `Nel complesso occupano ${kilobytes} KB; una relazione può contenere al massimo ${limit} KB. Abbrevi i testi più lunghi; pubblichi sul web i documenti estesi e ne inserisca qui il link.`,
    },
  },

  done: {
    heading: (region) => `Grazie. La relazione è stata inviata: ${region}`,
    receipt: (address) => `Una conferma con una copia delle risposte è in arrivo a ${address}.`,
    meeting: (meeting, day, place) =>
      `Le risposte confluiscono nel rapporto sullo stato di attuazione per la prossima riunione: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Le risposte confluiscono nel prossimo rapporto sullo stato di attuazione.',
    copy: 'Risposte inviate',
  },

  history: {
    heading: 'Tutte le versioni di questa rilevazione',
    text: 'Vale la più recente. Le precedenti sono conservate.',
    show: (revision) => `Mostra la versione ${revision}`,
    page: (revision, region) => `Versione ${revision} della relazione: ${region}`,
    pdf: 'Scarica una copia in PDF',
  },

  closed: {
    heading: (region) => `Il questionario è chiuso: ${region}`,
    text: (deadline) => `Le risposte potevano essere inviate fino a ${deadline}.`,
    ask: (coordinator) => `Per correzioni o integrazioni può scrivere a: ${coordinator},`,
    nothing: 'In questa rilevazione non è stata inviata alcuna relazione.',
    savedOnly: 'Quanto è stato salvato ma non inviato non è compreso in alcun rapporto.',
    late: {
      heading: 'Nulla è stato salvato',
      notSent: 'Non è stato inviato nulla',
      text: 'Al momento dell’invio il questionario era già chiuso. Di seguito trova quanto ha scritto, in modo da poterlo copiare.',
      submit: 'Al momento dell’invio il questionario era già chiuso.',
    },
  },

  stopReminders: {
    heading: 'Interruzione dei promemoria di questa rilevazione',
    text: 'Il Suo link resta valido e può ancora inviare la relazione. Il coordinamento del progetto vede che non desidera altri promemoria.',
    button: 'Interrompi i promemoria',
    doneHeading: 'In questa rilevazione non riceverà altri promemoria',
    done: 'I promemoria riprendono con la prossima rilevazione.',
    toSurvey: 'Apri il questionario',
  },
};
