import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { MailTexts, RoundFacts } from './en.ts';

const count = countIn('it');
const plural = pluralIn('it');
const actions = (number: number) => count(number, { one: 'azione', other: 'azioni' });

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `non è stato possibile recapitare un’e-mail a ${address} (${partner}).`,
  complaint: (address, partner) =>
    `un’e-mail inviata a ${address} (${partner}) è stata segnalata come indesiderata da chi l’ha ricevuta.`,
  refused: (address, partner) => `il servizio di posta non accetta l’indirizzo ${address} (${partner}).`,
  full: (address, partner) =>
    `le e-mail inviate a ${address} (${partner}) sono tornate indietro più volte; la casella di posta potrebbe essere piena.`,
};

export const it: MailTexts = {
  greeting: 'Gentile Signora, gentile Signore,',
  closing: 'Cordiali saluti',
  linkAsText: 'Il link, se il pulsante non funziona:',
  openSurvey: 'Apri il questionario',
  openConsole: 'Apri la console',
  samePlan:
    'Il link è personale e non cambia fino alla chiusura del questionario; quanto viene salvato resta conservato.',
  questions: 'Per eventuali domande può rispondere a questa e-mail: la riceve il coordinamento del progetto.',
  stopReminders: 'Non desidero altri promemoria in questa rilevazione',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}: prossimo questionario sull’avanzamento, da compilare entro ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `riceve questa e-mail in quanto referente per il piano d’azione della regione ${region} nel progetto ${project}.`,
      `Le invieremo ${opens} un link e Le chiederemo a che punto è l’attuazione. Potrà inviare la relazione fino a ${deadline}; la compilazione richiede circa dieci minuti.`,
      'Se il link deve essere inviato a un’altra persona, La preghiamo di rispondere a questa e-mail prima dell’invio.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: number, day }: RoundFacts) =>
      number > 0
        ? `${project}: relazione su ${actions(number)} da inviare entro ${day} (${region})`
        : `${project}: relazione da inviare entro ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `riceve questa e-mail in quanto referente per il piano d’azione della regione ${region} nel progetto ${project}.`,
      `Le chiediamo di indicare entro ${deadline} a che punto è l’attuazione. Le risposte precedenti, se presenti, sono già inserite; la compilazione richiede circa dieci minuti.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) => `${project}: promemoria, relazione da inviare entro ${day} (${region})`,
    body: ({ region, deadline }) => [
      `non abbiamo ancora ricevuto la relazione sul piano d’azione della regione ${region}. Può essere inviata fino a ${deadline}; la compilazione richiede circa dieci minuti.`,
      'Quanto è stato salvato finora è disponibile. Se un’altra persona del Suo ente sta per inviare la relazione, non occorre fare nulla.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}: ultimo promemoria, relazione da inviare entro ${day} (${region})`,
    body: ({ region, deadline }) => [
      `il questionario si chiude ${deadline} e la relazione sul piano d’azione della regione ${region} non è ancora stata inviata. La compilazione richiede circa dieci minuti.`,
      'Senza la relazione, nel rapporto sullo stato di attuazione non figurerà alcuna risposta di questa regione per questa rilevazione. Se occorre più tempo, può rispondere a questa e-mail.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}: termine prorogato a ${day} (${region})`,
    body: ({ region, deadline }) => [
      `il termine per la relazione sul piano d’azione della regione ${region} è stato prorogato. La relazione può essere inviata fino a ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}: il questionario è chiuso (${region})`,
    answered: ({ region }) => [
      `il questionario è chiuso. La ringraziamo per la relazione sul piano d’azione della regione ${region}.`,
      'Può ancora consultare le risposte inviate.',
    ],
    missing: ({ region, deadline }) => [
      `il questionario si è chiuso ${deadline} e la relazione sul piano d’azione della regione ${region} non è stata inviata. Nel rapporto sullo stato di attuazione non figura alcuna risposta di questa regione per questa rilevazione.`,
      'Se può ancora inviare la relazione, La preghiamo di rispondere a questa e-mail: il coordinamento può concederLe più tempo.',
    ],
    meeting: (meeting, date) =>
      `Il rapporto sullo stato di attuazione è destinato alla prossima riunione: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}: Le è stato trasmesso un questionario, aperto fino a ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} Le ha trasmesso il questionario sull’avanzamento del piano d’azione (${region}) nel progetto ${project}. Si può rispondere fino a: ${deadline}. Richiede circa dieci minuti.`,
      'Lavorate insieme sulle stesse risposte. Se il messaggio non La riguarda, non deve fare nulla.',
    ],
    note: (organisation) => `${organisation} Le scrive:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}: relazione ricevuta (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `abbiamo ricevuto la relazione sul piano d’azione della regione ${region}, inviata ${withArticle('il', submittedAt)}. La ringraziamo.`,
      `Può modificarla e inviarla di nuovo fino a ${deadline}. Di seguito trova una copia di tutte le risposte.`,
    ],
    openSurvey: 'Apri le risposte inviate',
    copy: 'Risposte inviate',
  },
  reportShared: {
    open: 'Apri il rapporto',
    subject: (project, meeting) => `${project}: il rapporto sullo stato di attuazione (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `il rapporto sullo stato di attuazione di ${project} è disponibile: ${meeting}${date ? `, ${date}` : ''}.`,
      `Indica, regione per regione, a che punto sono i piani d’azione, che cosa è cambiato, quale aiuto viene chiesto e chi potrebbe darlo.${isAhead ? ' La preghiamo di leggerlo prima della riunione.' : ''}`,
      'Il link è personale. Il rapporto contiene le risposte di tutte le regioni; La preghiamo di condividerlo solo all’interno della Sua organizzazione.',
    ],
    corrected: 'Sostituisce il rapporto che ha ricevuto in precedenza.',
  },
  reportReady: {
    review: 'Esamina il rapporto',
    subject: (project, meeting) => `${project}: il rapporto sullo stato di attuazione è disponibile (${meeting})`,
    body: (meeting, date, isAttached) => [
      `il rapporto sullo stato di attuazione è disponibile: ${meeting}, ${date}.${isAttached ? ' Lo trova in allegato in formato PDF.' : ''}`,
      'Nella console è disponibile anche come pagina web, come foglio di calcolo e come dati.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}: un contatto non è raggiungibile (${partner})`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} A questo indirizzo non saranno inviate altre e-mail.`,
      colleagues > 0
        ? plural(colleagues, {
            one: 'Un altro contatto del piano d’azione è ancora raggiungibile.',
            other: `Altri ${colleagues} contatti del piano d’azione sono ancora raggiungibili.`,
          })
        : 'Nessun altro contatto del piano d’azione è raggiungibile.',
      'Nella console può indicare un altro indirizzo per questo contatto o far riprovare con lo stesso. Se il questionario è ancora aperto, sarà quindi inviato un invito.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}: un contatto non desidera altri promemoria (${partner})`,
    body: (partner, address, region) => [
      `${address} (${partner}) non desidera altri promemoria sul piano d’azione della regione ${region} in questa rilevazione.`,
      'Il link resta valido fino alla chiusura del questionario e gli altri contatti continuano a ricevere i promemoria. Nella prossima rilevazione questo contatto sarà interpellato come prima.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) => `${project}: oggi si chiude il questionario sull’avanzamento (${region})`,
    attached: 'Il termine è allegato come evento di calendario.',
  },
  signIn: {
    subject: (project) => `${project}: accesso alla console`,
    body: [
      'è stato richiesto, presumibilmente da Lei, l’accesso alla console. Il link è valido per 30 minuti e per un solo accesso.',
      'Se la richiesta non è Sua, può ignorare questa e-mail.',
    ],
    open: 'Accedi',
  },
};
